import type { Flow, ForwardFlow } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';

/**
 * Some steps of a map as a map of its own, as it goes to the clipboard: with the flows between them, their phases and
 * their notes. Where the stream leads from one to another over steps that stay behind, it leads there directly.
 */
export function partOfMap(document: MapDocument, chosen: ReadonlySet<StepId>): MapDocument {
  const steps = document.steps.filter(({ id }) => chosen.has(id));
  const phases = new Set(steps.map(({ phase }) => phase));
  const flows = document.flows.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  return makeMap({
    id: document.id,
    title: document.title,
    calendar: document.calendar,
    lanes: document.lanes.filter(({ id }) => phases.has(id)),
    steps,
    flows: [...flows, ...bridges(document, chosen, flows)],
    notes: document.notes.filter(({ step }) => step !== null && chosen.has(step)),
  });
}

/** A way that begins at a chosen step and passes steps that stay behind, made direct; it keeps the id of its start. */
function bridges(
  document: MapDocument,
  chosen: ReadonlySet<StepId>,
  kept: readonly Flow[],
): readonly ForwardFlow[] {
  const ways = new Map<StepId, ForwardFlow[]>();
  for (const flow of document.flows) {
    if (flow.kind !== 'forward') continue;
    const out = ways.get(flow.from);
    if (out === undefined) ways.set(flow.from, [flow]);
    else out.push(flow);
  }
  const joined = new Set(
    kept.flatMap(({ kind, from, to }) => (kind === 'forward' ? [`${from}\n${to}`] : [])),
  );
  const found: ForwardFlow[] = [];
  for (const from of chosen) {
    for (const way of ways.get(from) ?? []) {
      const [to] = chosen.has(way.to) ? [] : firstChosen(way.to, chosen, ways);
      if (to === undefined || to === from || joined.has(`${from}\n${to}`)) continue;
      joined.add(`${from}\n${to}`);
      found.push({ ...way, to, wait: null });
    }
  }
  return found;
}

/** The first chosen step that a walk along the stream comes to, if it comes to any. */
function firstChosen(
  start: StepId,
  chosen: ReadonlySet<StepId>,
  ways: ReadonlyMap<StepId, readonly ForwardFlow[]>,
): readonly StepId[] {
  const seen = new Set([start]);
  for (const step of seen) {
    if (chosen.has(step)) return [step];
    for (const { to } of ways.get(step) ?? []) seen.add(to);
  }
  return [];
}
