import type { Command, SingleCommand } from '#shared/commands/registry';
import { type Flow, type FlowId, type ForwardFlow, makeForward } from '#shared/model/flow';
import type { LaneId } from '#shared/model/lane';
import type { MapDocument } from '#shared/model/mapDocument';
import type { NoteId } from '#shared/model/note';
import type { Step, StepId, StepPlace } from '#shared/model/step';
import { flowBetween, forwardFrom } from './connection';

/** Gives out ids for everything that a paste brings. */
export interface PasteIds {
  readonly step: () => StepId;
  readonly flow: () => FlowId;
  readonly lane: () => LaneId;
  readonly note: () => NoteId;
}

/** Where steps come in: behind a step, between the ends of a forward flow, or beside everything, joined to nothing. */
export type PastePlace = { readonly after: StepId } | { readonly on: FlowId } | null;

/** A command that brings in steps, with their ids in the order of what was copied. */
export interface Paste {
  readonly command: Command;
  readonly steps: readonly StepId[];
}

/** How far a copy of a step that was placed by hand stands from it, in map units. */
const aside = 32;

/**
 * Brings the steps of `part` (a map, usually from the clipboard) into `document` as one change: with the flows and
 * rework between them, their notes, and their phases by name. Behind a step they come between it and the only step
 * that follows, else as one more branch. What can be on a map once only (the end, a milestone) stays where it is.
 */
export function pasteSteps(
  document: MapDocument,
  part: MapDocument,
  place: PastePlace,
  ids: PasteIds,
): Paste {
  const stepIds = new Map(part.steps.map(({ id }) => [id, ids.step()]));
  const stepOf = (id: StepId) => stepIds.get(id) ?? id;
  const phases = phasesFor(document, part, ids);
  const way = wayOf(document, place);
  const behind = way?.from ?? (place !== null && 'after' in place ? place.after : null);
  const steps = part.steps.map((step) => ({
    ...onceOnly(document, step),
    id: stepOf(step.id),
    phase: step.phase === null ? null : (phases.idOf.get(step.phase) ?? null),
    place: step.place === null ? null : moved(step.place),
  }));
  const inner = part.flows.map((flow) => ({
    ...flow,
    id: ids.flow(),
    from: stepOf(flow.from),
    to: stepOf(flow.to),
  }));
  const command: Command = {
    kind: 'all',
    commands: [
      ...phases.added,
      ...steps.map((step, at): SingleCommand => {
        const after = steps[at - 1]?.id ?? behind;
        return { kind: 'addStep', step, after, flow: null };
      }),
      ...inner.map((flow): SingleCommand => ({ kind: 'connect', flow })),
      ...joints(document, { steps, inner, way, behind }, ids),
      ...part.notes.map(
        (note): SingleCommand => ({
          kind: 'addNote',
          note: { ...note, id: ids.note(), step: note.step === null ? null : stepOf(note.step) },
        }),
      ),
    ],
  };
  return { command, steps: steps.map(({ id }) => id) };
}

/** The flow that the steps come between. */
function wayOf(document: MapDocument, place: PastePlace): ForwardFlow | null {
  if (place === null) return null;
  if ('on' in place) {
    const flow = document.flows.find(({ id }) => id === place.on);
    return flow?.kind === 'forward' ? flow : null;
  }
  const [only, ...others] = forwardFrom(document, place.after);
  return only !== undefined && others.length === 0 ? only : null;
}

interface Coming {
  readonly steps: readonly Step[];
  readonly inner: readonly Flow[];
  readonly way: ForwardFlow | null;
  readonly behind: StepId | null;
}

/** What ties the new steps to those that are there. */
function joints(
  document: MapDocument,
  { steps, inner, way, behind }: Coming,
  ids: PasteIds,
): readonly SingleCommand[] {
  if (behind === null) return [];
  const ahead = new Set(inner.flatMap((flow) => (flow.kind === 'forward' ? [flow.to] : [])));
  const onward = new Set(inner.flatMap((flow) => (flow.kind === 'forward' ? [flow.from] : [])));
  const entries = steps.filter(({ id }) => !ahead.has(id));
  const exits = steps.filter(({ id }) => !onward.has(id));
  const connect = (flow: Flow): SingleCommand => ({ kind: 'connect', flow });
  if (way === null) {
    return entries.map(({ id: to }) =>
      connect(flowBetween(document, { id: ids.flow(), from: behind, to }, 'forward')),
    );
  }
  return [
    { kind: 'disconnect', id: way.id },
    ...entries.map(({ id: to }) => connect({ ...way, id: ids.flow(), to })),
    ...exits.map(({ id: from }) => connect(makeForward({ id: ids.flow(), from, to: way.to }))),
  ];
}

function phasesFor(document: MapDocument, part: MapDocument, ids: PasteIds) {
  const known = new Map(document.lanes.map(({ id, name }) => [name.trim(), id]));
  const idOf = new Map<LaneId, LaneId>();
  const added: SingleCommand[] = [];
  for (const lane of part.lanes) {
    const name = lane.name.trim();
    const id = known.get(name) ?? ids.lane();
    idOf.set(lane.id, id);
    if (known.has(name)) continue;
    known.set(name, id);
    added.push({ kind: 'addLane', lane: { ...lane, id }, before: null });
  }
  return { idOf, added };
}

function onceOnly(document: MapDocument, step: Step): Step {
  const hasEnd = document.steps.some(({ end }) => end);
  const { milestone } = step;
  const isTaken = milestone !== null && document.steps.some((other) => other.milestone === milestone);
  return { ...step, end: step.end && !hasEnd, milestone: isTaken ? null : milestone };
}

function moved({ x, y }: StepPlace): StepPlace {
  return { x: x + aside, y: y + aside };
}
