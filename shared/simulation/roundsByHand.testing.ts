import type { Flow } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import type { StepId } from '../model/step';

/** What became of one item. */
export interface ItemByHand {
  readonly visits: ReadonlyMap<StepId, number>;
  /** In hours; null where it did not come to an end. */
  readonly leadTime: number | null;
}

type Forward = Extract<Flow, { kind: 'forward' }>;
type Rework = Extract<Flow, { kind: 'rework' }>;

/** A time in hours; of a range `low/likely/high` one that a lot picks, by the triangle's distribution function turned round. */
function hours(text: unknown, random: () => number): number {
  const [low = 0, likely, high] = typeof text === 'string' ? text.split('/').map(Number.parseFloat) : [];
  if (likely === undefined || high === undefined) return low;
  const lot = random();
  const mode = (likely - low) / (high - low);
  return lot < mode
    ? low + Math.sqrt(lot * (high - low) * (likely - low))
    : high - Math.sqrt((1 - lot) * (high - low) * (high - likely));
}

/** Random numbers 0..1, the same for the same seed (G. Steele and S. Vigna's mulberry). */
export function lots(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Lets items through a map of `soundStreams` by the rules of the flow model (section 5), word by word and without a thought
 * of speed: sets of steps, round after round. Steps of the map must be in stream order; times of steps may be ranges.
 */
export function roundsByHand(map: MapDocument): (random: () => number) => ItemByHand {
  const forward = map.flows.filter((flow): flow is Forward => flow.kind === 'forward' && flow.share !== 0);
  const rework = map.flows.filter((flow): flow is Rework => flow.kind === 'rework');
  const into = (step: StepId) => forward.filter(({ to }) => to === step);
  const out = (step: StepId) => forward.filter(({ from }) => from === step);
  const marked = map.steps.some((step) => step.end);
  const ends = map.steps
    .filter((step) => (marked ? step.end : out(step.id).length === 0))
    .map(({ id }) => id);

  function andBehind(step: StepId): Set<StepId> {
    const set = new Set([step]);
    for (const each of set) for (const { to } of out(each)) set.add(to);
    return set;
  }

  const serves = (step: StepId) => ends.some((end) => andBehind(step).has(end));
  /** What lies behind the sender is still to come: to send there brings nothing. */
  const isIdle = ({ from, to }: Rework) => from !== to && andBehind(from).has(to);

  return (random) => {
    const visits = new Map<StepId, number>(map.steps.map(({ id }) => [id, 0]));
    const finish = new Map<StepId, number>();
    const taken = new Map<StepId, readonly Forward[]>();
    let todo = new Set(map.steps.map(({ id }) => id));
    let called = new Map(map.steps.filter(({ id }) => into(id).length === 0).map(({ id }) => [id, 0]));
    let notBefore = new Map<StepId, number>();

    function handOn(step: StepId): void {
      const flows = out(step);
      if (flows[0]?.share == null) {
        taken.set(step, flows);
        return;
      }
      let lot = random();
      const chosen = flows.find(({ share }) => {
        lot -= share ?? 0;
        return lot < 0;
      });
      taken.set(step, [chosen ?? (flows.at(-1) as Forward)]);
    }

    for (;;) {
      const stuck = new Set<StepId>();
      const sent = new Map<StepId, Rework>();
      for (const step of map.steps) {
        const { id } = step;
        if (!todo.has(id)) continue;
        if (into(id).some(({ from }) => stuck.has(from) || sent.has(from))) {
          stuck.add(id);
          continue;
        }
        const arrived = into(id).filter((flow) => taken.get(flow.from)?.includes(flow));
        if (arrived.length === 0 && !called.has(id)) continue;
        const arrivals = arrived.map((flow) => (finish.get(flow.from) ?? 0) + hours(flow.wait, random));
        const start = Math.max(called.get(id) ?? 0, notBefore.get(id) ?? 0, ...arrivals);
        finish.set(id, start + hours(step.waitTime, random) + hours(step.processTime, random));
        visits.set(id, (visits.get(id) ?? 0) + 1);
        let lot = random();
        const back = rework.filter(
          ({ from }) => from === id && !isIdle(rework.find((flow) => flow.from === id) as Rework),
        );
        const way = back.find(({ share }) => {
          lot -= share;
          return lot < 0;
        });
        if (way === undefined) handOn(id);
        else sent.set(id, way);
      }
      if (sent.size === 0) break;
      const restarted = new Set([...sent.values()].flatMap(({ to }) => [...andBehind(to)]));
      const moment = (serving: boolean) =>
        Math.max(
          ...[...sent].filter(([, { to }]) => serves(to) === serving).map(([from]) => finish.get(from) ?? 0),
        );
      const moments = new Map([...sent.values()].map(({ to }) => [to, moment(serves(to))]));
      todo = new Set([...restarted, ...stuck]);
      notBefore = new Map();
      for (const [to, at] of moments) {
        for (const step of andBehind(to)) notBefore.set(step, Math.max(at, notBefore.get(step) ?? 0));
      }
      for (const step of restarted) taken.delete(step);
      for (const step of sent.keys()) if (!restarted.has(step)) handOn(step);
      const waits = (step: StepId) => into(step).some(({ from }) => todo.has(from));
      called = new Map([...moments].filter(([to]) => !waits(to)));
    }
    const served = ends.filter((end) => taken.has(end)).map((end) => finish.get(end) ?? 0);
    return { visits, leadTime: served.length > 0 ? Math.max(...served) : null };
  };
}
