import type { Flow, ForwardFlow } from '../model/flow';
import type { StepId } from '../model/step';
import type { Share } from '../model/units';

/**
 * The flows of a map when a step no longer stands between its neighbours. Where one side has a single
 * neighbour the stream is joined over the gap by the flows that are there; shares along a joined way
 * multiply, and the first wait on it stays. Flows of other kinds are not touched.
 */
export function joinedAround(flows: readonly Flow[], step: StepId): readonly Flow[] {
  const coming = flows.filter(
    (flow): flow is ForwardFlow => isForward(flow) && flow.to === step && flow.from !== step,
  );
  const going = flows.filter(
    (flow): flow is ForwardFlow => isForward(flow) && flow.from === step && flow.to !== step,
  );
  const rest = flows.filter((flow) => !isForward(flow) || (flow.from !== step && flow.to !== step));
  const [before] = coming;
  const [behind] = going;
  if (before === undefined || behind === undefined) return rest;
  if (coming.length > 1 && going.length > 1) return rest;
  const joined =
    going.length === 1
      ? coming.map((flow) => ({ ...flow, ...way(flow, behind), to: behind.to }))
      : going.map((flow) => ({ ...flow, ...way(before, flow), from: before.from }));
  return joined.reduce(merged, inPlace(flows, rest, joined));
}

function isForward(flow: Flow): flow is ForwardFlow {
  return flow.kind === 'forward';
}

function way(first: ForwardFlow, second: ForwardFlow): Pick<ForwardFlow, 'share' | 'wait'> {
  const both = first.share !== null && second.share !== null;
  return {
    share: both ? (first.share ?? 0) * (second.share ?? 0) : (first.share ?? second.share),
    wait: first.wait ?? second.wait,
  };
}

/** `rest` with the joined flows where they stood, so that a removal re-orders nothing. */
function inPlace(
  flows: readonly Flow[],
  rest: readonly Flow[],
  joined: readonly ForwardFlow[],
): readonly Flow[] {
  const kept = new Map<string, Flow>([...rest, ...joined].map((flow) => [flow.id, flow]));
  return flows.flatMap((flow) => kept.get(flow.id) ?? []);
}

/** Takes a joined flow back where it leads a step to itself, or beside a flow that leads the same way. */
function merged(flows: readonly Flow[], joined: ForwardFlow): readonly Flow[] {
  const without = flows.filter((flow) => flow.id !== joined.id);
  if (joined.from === joined.to) return without;
  const twin = without.find(
    (flow): flow is ForwardFlow => isForward(flow) && flow.from === joined.from && flow.to === joined.to,
  );
  if (twin === undefined) return flows;
  return without.map((flow) => (flow === twin ? { ...twin, share: sum(twin.share, joined.share) } : flow));
}

function sum(a: Share | null, b: Share | null): Share | null {
  return a === null || b === null ? null : Math.min(1, a + b);
}
