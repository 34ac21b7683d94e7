/**
 * The critical path method as one writes it down first: maps by id, arrays of objects. The same algorithm as ours:
 * order by counting down the arrows in, longest arrival forward, slack backward.
 *
 * @param {ReadonlyMap<string, number>} lead
 * @param {ReadonlyMap<string, readonly string[]>} next
 * @param {ReadonlyMap<string, readonly string[]>} previous
 */
export function mapCriticalPath(lead, next, previous) {
  const waiting = new Map();
  const ready = [];
  for (const id of lead.keys()) {
    const count = previous.get(id)?.length ?? 0;
    waiting.set(id, count);
    if (count === 0) ready.push(id);
  }
  const order = [];
  while (ready.length > 0) {
    const id = ready.pop();
    order.push(id);
    for (const target of next.get(id) ?? []) {
      const left = waiting.get(target) - 1;
      waiting.set(target, left);
      if (left === 0) ready.push(target);
    }
  }
  const arrival = new Map();
  const via = new Map();
  let length = 0;
  let last = null;
  for (const id of order) {
    const finish = (arrival.get(id) ?? 0) + lead.get(id);
    const targets = next.get(id) ?? [];
    if (targets.length === 0 && (last === null || finish > length)) {
      length = finish;
      last = id;
    }
    for (const target of targets) {
      if (finish <= (arrival.get(target) ?? -1)) continue;
      arrival.set(target, finish);
      via.set(target, id);
    }
  }
  const tail = new Map();
  const slack = new Map();
  for (const id of order.toReversed()) {
    let longest = 0;
    for (const target of next.get(id) ?? []) longest = Math.max(longest, lead.get(target) + tail.get(target));
    tail.set(id, longest);
    slack.set(id, length - (arrival.get(id) ?? 0) - lead.get(id) - longest);
  }
  const path = [];
  for (let id = last; id !== null && id !== undefined; id = via.get(id)) path.push(id);
  return { length, path: path.reverse(), slack };
}
