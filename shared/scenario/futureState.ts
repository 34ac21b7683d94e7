import { attempt } from '../commands/apply';
import { mapCommandOf } from '../commands/mapCommands';
import type { Refusal } from '../commands/refusal';
import type { Improvement, ImprovementId, RecordedCommand } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { fail, type Result } from '../model/result';
import type { Conflict } from './conflict';

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
  const stages = stagesOf(document, selected);
  return {
    document: stages.at(-1)?.document ?? document,
    conflicts: stages.flatMap(({ conflicts }) => conflicts),
  };
}

/** The selected improvements in their order, each with the map that it leaves. */
export function stagesOf(document: MapDocument, selected: Iterable<ImprovementId>): readonly Stage[] {
  const ids = new Set(selected);
  const stages: Stage[] = [];
  let now = document;
  for (const improvement of document.improvements) {
    if (!ids.has(improvement.id)) continue;
    const stage = nextStage(now, improvement, stages);
    stages.push(stage);
    now = stage.document;
  }
  return stages;
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
  const command = mapCommandOf(recorded);
  return command === null
    ? fail({ kind: 'notUnderstood', command: recorded.kind })
    : attempt(document, command);
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
