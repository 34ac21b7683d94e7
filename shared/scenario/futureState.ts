import { tryCommand } from '../commands/apply';
import type { Refusal } from '../commands/checks/refusal';
import { type MapCommand, mapCommandOf } from '../commands/mapCommands';
import type { Improvement, ImprovementId, RecordedCommand } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { fail, type Result } from '../model/result';
import { patched } from '../model/sameData';

/** A command of an improvement that cannot be carried out where its turn comes. Nothing of it was done. */
export interface Conflict {
  readonly improvement: ImprovementId;
  /** The position of the command in the improvement, from 0. */
  readonly command: number;
  readonly refusal: Refusal;
  /** The improvement that took away what the command is about; null when none of the selected did. */
  readonly removedBy: ImprovementId | null;
}

/** The map after one improvement more. */
export interface Stage {
  readonly improvement: Improvement;
  readonly before: MapDocument;
  readonly document: MapDocument;
  /** What of this improvement could not be done. */
  readonly conflicts: readonly Conflict[];
}

/** The map with the selected improvements, and everything of them that could not be done. */
export interface FutureState {
  readonly document: MapDocument;
  readonly conflicts: readonly Conflict[];
}

/**
 * The current state with the selected improvements, one after the other in the order of the map, whatever the
 * order of `selected`. A command that is refused is a conflict and stops nothing. Without one that changes
 * something the future state is the very same document. An id that is not on the map selects nothing.
 */
export function futureState(document: MapDocument, selected: Iterable<ImprovementId>): FutureState {
  return outcomeOf(document, stagesOf(document, selected));
}

/** What the stages of a map lead to. What the map plans stands in it as the map has it now. */
export function outcomeOf(document: MapDocument, stages: readonly Stage[]): FutureState {
  const last = stages.at(-1);
  return {
    document: last === undefined ? document : patched(document, streamFields(last.document)),
    conflicts: stages.flatMap(({ conflicts }) => conflicts),
  };
}

/**
 * The selected improvements in their order, each with the map that it leaves. With the stages `known` of an earlier
 * state of the map, what begins alike is not carried out anew: including an improvement costs those from it on.
 */
export function stagesOf(
  document: MapDocument,
  selected: Iterable<ImprovementId>,
  known: readonly Stage[] = [],
): readonly Stage[] {
  const ids = new Set(selected);
  const [first] = known;
  let alike = first !== undefined && isSameStream(first.before, document);
  const stages: Stage[] = [];
  let now = document;
  for (const improvement of document.improvements) {
    if (!ids.has(improvement.id)) continue;
    const before = known[stages.length];
    alike &&= before !== undefined && bringsTheSame(before.improvement, improvement);
    const stage =
      alike && before !== undefined ? { ...before, improvement } : nextStage(now, improvement, stages);
    stages.push(stage);
    now = stage.document;
  }
  return stages;
}

function bringsTheSame(one: Improvement, other: Improvement): boolean {
  return one.id === other.id && one.commands === other.commands;
}

/** What a map says besides what is planned for it: only that can recorded commands change. */
function streamFields(document: MapDocument): Partial<MapDocument> {
  const {
    improvements,
    highestRemovedImprovement,
    scenarios,
    plan,
    target,
    money,
    causes,
    proposal,
    measurements,
    ...stream
  } = document;
  return stream;
}

function isSameStream(one: MapDocument, other: MapDocument): boolean {
  if (one === other) return true;
  const now = new Map<string, unknown>(Object.entries(streamFields(other)));
  const before = Object.entries(streamFields(one));
  return before.length === now.size && before.every(([field, value]) => now.get(field) === value);
}

function nextStage(before: MapDocument, improvement: Improvement, earlier: readonly Stage[]): Stage {
  const conflicts: Conflict[] = [];
  let document = before;
  for (const [command, recorded] of improvement.commands.entries()) {
    const result = attemptRecorded(document, recorded);
    if (result.ok) document = result.value;
    else {
      const stages = [...earlier, { improvement, before, document, conflicts }];
      const removedBy = removerOf(result.error, stages);
      conflicts.push({ improvement: improvement.id, command, refusal: result.error, removedBy });
    }
  }
  return { improvement, before, document, conflicts };
}

function attemptRecorded(document: MapDocument, recorded: RecordedCommand): Result<MapDocument, Refusal> {
  const command = understood(recorded);
  return command === null
    ? fail({ kind: 'notUnderstood', command: recorded.kind })
    : tryCommand(document, command);
}

/** Recorded commands stay the same objects while others come and go; reading one costs more than carrying it out. */
const read = new WeakMap<RecordedCommand, MapCommand | null>();

function understood(recorded: RecordedCommand): MapCommand | null {
  const known = read.get(recorded);
  if (known !== undefined) return known;
  const command = mapCommandOf(recorded);
  read.set(recorded, command);
  return command;
}

/** Which improvement took away what a command does not find. */
function removerOf(refusal: Refusal, stages: readonly Stage[]): ImprovementId | null {
  switch (refusal.kind) {
    case 'unknownStep':
    case 'unknownFlow':
    case 'unknownLane':
    case 'unknownNote': {
      const has = (document: MapDocument) => hasId(document, refusal.id);
      return stages.findLast(({ before, document }) => has(before) && !has(document))?.improvement.id ?? null;
    }
    default:
      return null;
  }
}

function hasId({ steps, flows, lanes, notes }: MapDocument, id: string): boolean {
  return [steps, flows, lanes, notes].some((list) => list.some((thing) => thing.id === id));
}
