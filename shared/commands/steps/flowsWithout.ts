import type { Flow, FlowId, ForwardFlow } from '../../model/flow';
import type { StepId } from '../../model/step';
import type { Share } from '../../model/units';

/**
 * The flows of a map when a step no longer stands between its neighbours. Where one side has a single
 * neighbour the stream is joined over the gap by the flows that are there; shares along joined flows
 * multiply, and the first wait on it stays. Flows of other kinds are not touched.
 */
export function joinedAround(flows: readonly Flow[], step: StepId): readonly Flow[] {
  const left = new RemainingFlows(flows);
  left.joinAround(step);
  return left.list();
}

/**
 * The flows of a map when steps go one after the other, each joined around as {@link joinedAround} does and then
 * with all that is left at it. One look at the map, however many go.
 */
export function flowsWithout(flows: readonly Flow[], steps: Iterable<StepId>): readonly Flow[] {
  const left = new RemainingFlows(flows);
  for (const step of steps) {
    left.joinAround(step);
    left.dropAt(step);
  }
  return left.list();
}

/** The flows that are still there while steps go. They keep their order: a removal re-orders nothing. */
class RemainingFlows {
  readonly #flows = new Map<FlowId, { readonly place: number; readonly flow: Flow }>();
  readonly #at = new Map<StepId, Set<FlowId>>();

  constructor(flows: readonly Flow[]) {
    for (const flow of flows) this.#put(flow);
  }

  list(): readonly Flow[] {
    return Array.from(this.#flows.values(), ({ flow }) => flow);
  }

  joinAround(step: StepId): void {
    const own = this.#forwardAt(step);
    const coming = own.filter((flow) => flow.from !== step);
    const going = own.filter((flow) => flow.to !== step);
    for (const flow of own) this.#forget(flow);
    const [before] = coming;
    const [behind] = going;
    const gap = coming.length > 1 && going.length > 1;
    if (gap || before === undefined || behind === undefined) {
      for (const flow of own) this.#flows.delete(flow.id);
      return;
    }
    const joined =
      going.length === 1
        ? coming.map((flow) => ({ ...flow, ...joinedValues(flow, behind), to: behind.to }))
        : going.map((flow) => ({ ...flow, ...joinedValues(before, flow), from: before.from }));
    const kept = new Set(joined.map(({ id }) => id));
    for (const flow of own) if (!kept.has(flow.id)) this.#flows.delete(flow.id);
    for (const flow of joined) this.#put(flow);
    for (const flow of joined) this.#merge(flow);
  }

  dropAt(step: StepId): void {
    for (const id of this.#at.get(step) ?? []) this.#drop(id);
  }

  /** Takes a joined flow back where it leads a step to itself, or beside a flow between the same steps. */
  #merge(joined: ForwardFlow): void {
    const twin = this.#forwardAt(joined.from).find(
      (flow) => flow.id !== joined.id && flow.from === joined.from && flow.to === joined.to,
    );
    if (joined.from !== joined.to && twin === undefined) return;
    this.#drop(joined.id);
    if (joined.from === joined.to || twin === undefined) return;
    this.#put({ ...twin, share: sum(twin.share, joined.share) });
  }

  /** The forward flows that begin or end at a step, in the order of the map. */
  #forwardAt(step: StepId): readonly ForwardFlow[] {
    return Array.from(this.#at.get(step) ?? [], (id) => this.#flows.get(id))
      .filter((entry) => entry !== undefined)
      .sort((one, other) => one.place - other.place)
      .map(({ flow }) => flow)
      .filter((flow) => flow.kind === 'forward');
  }

  /** A flow at the end, or in place of the one of its id. */
  #put(flow: Flow): void {
    this.#flows.set(flow.id, { place: this.#flows.get(flow.id)?.place ?? this.#flows.size, flow });
    for (const end of [flow.from, flow.to]) {
      const ids = this.#at.get(end);
      if (ids === undefined) this.#at.set(end, new Set([flow.id]));
      else ids.add(flow.id);
    }
  }

  #drop(id: FlowId): void {
    const flow = this.#flows.get(id)?.flow;
    if (flow !== undefined) this.#forget(flow);
    this.#flows.delete(id);
  }

  #forget({ id, from, to }: Flow): void {
    this.#at.get(from)?.delete(id);
    this.#at.get(to)?.delete(id);
  }
}

function joinedValues(first: ForwardFlow, second: ForwardFlow): Pick<ForwardFlow, 'share' | 'wait'> {
  const both = first.share !== null && second.share !== null;
  return {
    share: both ? (first.share ?? 0) * (second.share ?? 0) : (first.share ?? second.share),
    wait: first.wait ?? second.wait,
  };
}

function sum(a: Share | null, b: Share | null): Share | null {
  return a === null || b === null ? null : Math.min(1, a + b);
}
