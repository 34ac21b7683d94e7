import { tryCommand } from '#shared/commands/apply';
import type { MapCommand } from '#shared/commands/mapCommands';
import type { Command, SingleCommand } from '#shared/commands/registry';
import { type ImprovementId, makeImprovement } from '#shared/model/improvement';
import { type MapDocument, nextImprovementNumber } from '#shared/model/mapDocument';
import type { Scenario, ScenarioId } from '#shared/model/planning';
import { fail, ok, type Result } from '#shared/model/result';
import { sameData } from '#shared/model/sameData';
import { outcomeOf, type Stage } from '#shared/scenario/futureState';
import { includeInPlan } from '#shared/scenario/plan';
import { sortedEdit } from '#shared/scenario/recordable';
import { words } from '#shared/text/words';
import { currentLocale } from '../ui/language';
import type { EditorRefusal } from './editorState';
import { newId } from './newId';
import { type StateView, stagesFor } from './shownMap';

/** Where an edit of the future state goes. */
export interface RecordingPlace {
  readonly base: MapDocument;
  /** The future state as it is shown. */
  readonly shown: MapDocument;
  readonly stages: readonly Stage[];
  readonly scenario: ScenarioId | null;
  /** The improvement that edits go into; null, or one that is gone: the edit makes a new one. */
  readonly inHand: ImprovementId | null;
  readonly view: StateView;
}

/** An edit of the future state as a change of the map: what is carried out, and what becomes of it. */
export interface RecordedEdit {
  /** Null where the edit changes nothing. */
  readonly command: Command | null;
  readonly base: MapDocument;
  readonly stages: readonly Stage[];
  readonly inHand: ImprovementId | null;
}

/** What an edit may have to make. */
interface Fresh {
  readonly improvement: () => ImprovementId;
  readonly plan: () => Pick<Scenario, 'id' | 'name'>;
}

/**
 * Turns an ordinary edit of the future state into one of the map: recorded under the improvement in hand. What is no
 * edit of the stream (its title, improvements, scenarios) goes to the map as it is.
 */
export function recordInFuture(
  place: RecordingPlace,
  command: Command,
  fresh: Fresh,
): Result<RecordedEdit, EditorRefusal> {
  const { stream, own, unrecorded } = sortedEdit(command);
  if (stream === null) return edit(place, own, place.inHand);
  if (place.view === 'compare') return fail({ kind: 'comparing' });
  if (unrecorded !== null) return fail({ kind: 'notRecordable', what: unrecorded });
  const wanted = tryCommand(place.shown, stream);
  if (!wanted.ok) return wanted;
  if (wanted.value === place.shown) return edit(place, own, place.inHand);
  const { improvement, before } = improvementFor(place, stream, fresh);
  const recorded: readonly SingleCommand[] = [
    ...own,
    ...before,
    { kind: 'recordCommand', id: improvement, command: stream },
  ];
  const inPlace = edit(place, recorded, improvement);
  if (!inPlace.ok || leadsTo(inPlace.value, wanted.value, place)) return inPlace;
  // A later improvement brings the step, or has the last word on it: what is edited now comes behind it.
  const behind = edit(
    place,
    [...recorded, { kind: 'moveImprovement', id: improvement, before: null }],
    improvement,
  );
  if (behind.ok && leadsTo(behind.value, wanted.value, place)) return behind;
  return fail({ kind: 'decidedElsewhere' });
}

/** The improvement that takes the edit, and what has to be done before: making it, including it. */
function improvementFor(
  { base, scenario, inHand }: RecordingPlace,
  stream: MapCommand,
  fresh: Fresh,
): { readonly improvement: ImprovementId; readonly before: readonly SingleCommand[] } {
  const including = (document: MapDocument, improvement: ImprovementId) =>
    includeInPlan(document, { improvement, included: true, scenario, fresh: fresh.plan() });
  const known = base.improvements.find(({ id }) => id === inHand);
  if (known !== undefined) {
    return { improvement: known.id, before: including(base, known.id) };
  }
  const improvement = makeImprovement({
    id: fresh.improvement(),
    number: nextImprovementNumber(base),
    title: '',
    status: 'selected',
    step: aboutStep(base, stream),
  });
  const made = { ...base, improvements: [...base.improvements, improvement] };
  return {
    improvement: improvement.id,
    before: [{ kind: 'addImprovement', improvement, before: null }, ...including(made, improvement.id)],
  };
}

/** The step of today's map that an improvement is about which begins with these edits. */
function aboutStep({ steps }: MapDocument, stream: MapCommand): string | null {
  const ids = new Set(steps.map(({ id }) => id));
  for (const command of stream.kind === 'all' ? stream.commands : [stream])
    if ('id' in command && ids.has(command.id)) return command.id;
  return null;
}

function edit(
  { base, stages, scenario, view }: RecordingPlace,
  commands: readonly SingleCommand[],
  inHand: ImprovementId | null,
): Result<RecordedEdit, EditorRefusal> {
  const [only] = commands;
  if (only === undefined) return ok({ command: null, base, stages, inHand });
  const command: Command = commands.length === 1 ? only : { kind: 'all', commands };
  const result = tryCommand(base, command);
  if (!result.ok) return result;
  return ok({ command, base: result.value, stages: stagesFor(result.value, scenario, stages, view), inHand });
}

/** Whether an edit leads where it led on the map that is shown, and takes nothing from another improvement. */
function leadsTo(edited: RecordedEdit, wanted: MapDocument, { stages }: RecordingPlace): boolean {
  const { document, conflicts } = outcomeOf(edited.base, edited.stages);
  if (conflicts.length > stages.reduce((count, stage) => count + stage.conflicts.length, 0)) return false;
  return (
    sameData(document.steps, wanted.steps) &&
    sameData(document.flows, wanted.flows) &&
    sameData(document.lanes, wanted.lanes)
  );
}

/** The plan that is made where a map has none yet and an improvement is taken in or left out. */
export function freshPlan(): Pick<Scenario, 'id' | 'name'> {
  return { id: newId('p'), name: words(currentLocale()).future.planName };
}
