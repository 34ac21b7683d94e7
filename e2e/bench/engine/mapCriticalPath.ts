/**
 * The critical path method as one writes it down first: maps by id. The same algorithm as ours: order by counting
 * down the arrows in, longest arrival forward, slack backward.
 */
export function mapCriticalPath(
  lead: ReadonlyMap<string, number>,
  next: ReadonlyMap<string, readonly string[]>,
  previous: ReadonlyMap<string, readonly string[]>,
) {
  const waiting = new Map<string, number>();
  const ready: string[] = [];
  for (const id of lead.keys()) {
    const count = previous.get(id)?.length ?? 0;
    waiting.set(id, count);
    if (count === 0) ready.push(id);
  }
  const order: string[] = [];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    order.push(id);
    for (const target of next.get(id) ?? []) {
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (left === 0) ready.push(target);
    }
  }
  const arrival = new Map<string, number>();
  const via = new Map<string, string>();
  let length = 0;
  let last: string | undefined;
  for (const id of order) {
    const finish = (arrival.get(id) ?? 0) + (lead.get(id) ?? 0);
    const targets = next.get(id) ?? [];
    if (targets.length === 0 && (last === undefined || finish > length)) {
      length = finish;
      last = id;
    }
    for (const target of targets) {
      if (finish <= (arrival.get(target) ?? -1)) continue;
      arrival.set(target, finish);
      via.set(target, id);
    }
  }
  const tail = new Map<string, number>();
  const slack = new Map<string, number>();
  for (const id of order.reverse()) {
    let longest = 0;
    for (const target of next.get(id) ?? []) {
      longest = Math.max(longest, (lead.get(target) ?? 0) + (tail.get(target) ?? 0));
    }
    tail.set(id, longest);
    slack.set(id, length - (arrival.get(id) ?? 0) - (lead.get(id) ?? 0) - longest);
  }
  const path: string[] = [];
  for (let id = last; id !== undefined; id = via.get(id)) path.push(id);
  return { length, path: path.reverse(), slack };
}
