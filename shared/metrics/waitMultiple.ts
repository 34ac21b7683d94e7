/** What a queue in front of a step depends on. */
export interface Station {
  /** Share of its available time that the step needs, >= 0. */
  readonly utilisation: number;
  /** People who work on items of the step at the same time, above 0. */
  readonly people: number;
  /** Share of the available time in which the step can work, above 0..1. */
  readonly uptime: number;
}

/**
 * How many times its own process time an item waits in front of a step on average, estimated from utilisation `u` alone.
 *
 * For one person this is the queue M/M/1, `u / (1 - u)` times the time in service; for `c` people H. Sakasegawa's
 * approximation of M/M/c, `u^(sqrt(2(c + 1)) - 1) / (c (1 - u))` (An approximation formula Lq = a r^b / (1 - r), Annals of
 * the Institute of Statistical Mathematics 29, 1977), which is the same for `c = 1`. Less than one person, and a step
 * that is often out of work, count as one who takes longer.
 *
 * What it takes for granted: items come at random, work takes very different times (as long a spread as the mean), one queue in
 * the order of arrival, nobody has other work. Steadier work waits less; batches, priorities and other duties make it wait more.
 *
 * @returns null where the step cannot keep up (`u >= 1`: the queue grows for ever), or the figure is beyond all bounds
 */
export function waitMultiple({ utilisation, people, uptime }: Station): number | null {
  if (!(utilisation >= 0 && utilisation < 1) || !(people > 0) || !(uptime > 0)) return null;
  const servers = Math.max(1, people);
  const service = 1 / (uptime * Math.min(1, people));
  const queue = utilisation ** (Math.sqrt(2 * (servers + 1)) - 1) / (servers * (1 - utilisation));
  const multiple = queue * service;
  return Number.isFinite(multiple) ? multiple : null;
}
