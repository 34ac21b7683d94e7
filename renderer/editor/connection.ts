import type { Flow, FlowId, ForwardFlow } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import type { Share } from '#shared/model/units';

/** Share of items that a new rework flow sends back until someone says better. */
const firstReworkShare: Share = 0.1;

/** The forward flows of a document that leave `step`. */
export function forwardFrom(document: MapDocument, step: StepId): readonly ForwardFlow[] {
  return document.flows.filter((flow): flow is ForwardFlow => flow.kind === 'forward' && flow.from === step);
}

/** The forward flows of a document that reach `step`. */
export function forwardTo(document: MapDocument, step: StepId): readonly ForwardFlow[] {
  return document.flows.filter((flow): flow is ForwardFlow => flow.kind === 'forward' && flow.to === step);
}

/** Whether work that left `from` comes to `to` by forward flows; a step reaches itself. */
function reaches(document: MapDocument, from: StepId, to: StepId): boolean {
  const next = new Map<StepId, StepId[]>();
  for (const flow of document.flows) {
    if (flow.kind !== 'forward') continue;
    const targets = next.get(flow.from);
    if (targets === undefined) next.set(flow.from, [flow.to]);
    else targets.push(flow.to);
  }
  const seen = new Set([from]);
  // A Set can grow while it is walked, which makes it the queue as well.
  for (const step of seen) for (const target of next.get(step) ?? []) seen.add(target);
  return seen.has(to);
}

/** What a person means by an arrow from `from` to `to`: on to a later step, or back to an earlier one. */
export function meantKind(document: MapDocument, from: StepId, to: StepId): 'forward' | 'rework' {
  return reaches(document, to, from) ? 'rework' : 'forward';
}

/** A new flow of `kind`. Beside alternatives (flows with shares) it takes the share that is left over. */
export function flowBetween(
  document: MapDocument,
  ends: { readonly id: FlowId; readonly from: StepId; readonly to: StepId },
  kind: Flow['kind'] = meantKind(document, ends.from, ends.to),
): Flow {
  switch (kind) {
    case 'rework':
      return { ...ends, kind, share: firstReworkShare };
    case 'information':
      return { ...ends, kind, label: '' };
    case 'forward':
      return { ...ends, kind, share: shareLeft(forwardFrom(document, ends.from)), wait: null };
  }
}

/** What the alternatives leave of 100 %; null where there are no alternatives. */
function shareLeft(beside: readonly ForwardFlow[]): Share | null {
  const taken = beside.flatMap((flow) => (flow.share === null ? [] : [flow.share]));
  if (taken.length === 0) return null;
  const left = 1 - taken.reduce((sum, share) => sum + share, 0);
  // Ten decimals: 1 - 0.9 must read 10 %, not 9.99...
  return Math.max(0, Number(left.toFixed(10)));
}
