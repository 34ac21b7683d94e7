import type { Flow, ForwardFlow } from '../model/flow';
import type { StepId } from '../model/step';
import type { Share } from '../model/units';

/**
 * The flows of a map when a step no longer stands between its neighbours. Where one side has a single
 * neighbour the stream is joined over the gap by the flows that are there; shares along a joined way
 * multiply, and the first wait on it stays. Flows of other kinds are not touched.
 */
export function joinedAround(flows: readonly Flow[], step: StepId): readonly Flow[] {
  const coming: ForwardFlow[] = [];
  const going: ForwardFlow[] = [];
  // One look at each flow: whoever removes thousands of steps waits for thousands of these.
  const rest = flows.filter((flow) => {
    if (!isForward(flow) || (flow.from !== step && flow.to !== step)) return true;
    if (flow.from !== step) coming.push(flow);
    else if (flow.to !== step) going.push(flow);
    return false;
  });
  const [before] = coming;
  const [behind] = going;
  if (before === undefined || behind === undefined) return rest;
  if (coming.length > 1 && going.length > 1) return rest;
  const joined =
    going.length === 1
      ? coming.map((flow) => ({ ...flow, ...way(flow, behind), to: behind.to }))
      : going.map((flow) => ({ ...flow, ...way(before, flow), from: before.from }));
  return joined.reduce(merged, inPlace(flows, step, joined));
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

/** The joined flows where they stood, and nothing else that was at the step: a removal re-orders nothing. */
function inPlace(flows: readonly Flow[], step: StepId, joined: readonly ForwardFlow[]): readonly Flow[] {
  const byId = new Map<string, Flow>(joined.map((flow) => [flow.id, flow]));
  const kept: Flow[] = [];
  for (const flow of flows) {
    const atStep = isForward(flow) && (flow.from === step || flow.to === step);
    const stays = atStep ? byId.get(flow.id) : flow;
    if (stays !== undefined) kept.push(stays);
  }
  return kept;
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
