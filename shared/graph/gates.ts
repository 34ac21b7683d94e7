import type { StreamNet } from './streamNet';

/**
 * The steps that cut the stream in two: with all before one of them done, every arrow still open leads into it. What is
 * before and what is behind meet in it alone.
 *
 * @param exitsStayOpen whether a step at which the stream ends leaves an arrow open for ever: then no step that comes
 *   after an end in the order is a gate
 * @returns 1 per step that is a gate
 */
export function gatesOf(net: StreamNet, exitsStayOpen = false): Uint8Array {
  const { forward, order } = net;
  const arrivals = new Int32Array(net.stepCount);
  const gate = new Uint8Array(net.stepCount);
  let open = 0;
  for (let step = 0; step < net.stepCount; step++) {
    if (net.entry[step] === 0) continue;
    arrivals[step] = 1;
    open++;
  }
  for (const step of order) {
    const arrived = arrivals[step] as number;
    if (arrived === 0) continue;
    gate[step] = open === arrived ? 1 : 0;
    open -= arrived;
    const end = forward.outStart[step + 1] as number;
    for (let arrow = forward.outStart[step] as number; arrow < end; arrow++) {
      if (net.open[arrow] === 0) continue;
      const target = forward.to[arrow] as number;
      arrivals[target] = (arrivals[target] as number) + 1;
      open++;
    }
    if (exitsStayOpen) open += net.exit[step] as number;
  }
  return gate;
}
