import type { Command, SingleCommand } from '#shared/commands/registry';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import type { Editor } from '../../../editor/createEditor';
import { dispatchInChunks } from '../../../editor/inChunks';
import { isLarge } from '../../../editor/largeMaps';
import { freshIds } from '../../../editor/newId';
import { pasteSteps } from '../../../editor/pasteSteps';
import { selectionOf } from '../../../editor/selection';

/** Where a paste goes on the open map. */
export type PasteTarget = 'after' | 'replace';

/** The step behind which a paste comes in: the last selected one, else the last of the stream; null on an empty map. */
export function stepBefore(document: MapDocument, selected: ReadonlySet<StepId>): StepId | null {
  const goesOn = (only: ReadonlySet<StepId> | null) =>
    new Set(
      document.flows.flatMap(({ kind, from, to }) =>
        kind === 'forward' && (only === null || (only.has(from) && only.has(to))) ? [from] : [],
      ),
    );
  const chosen = document.steps.filter(({ id }) => selected.has(id));
  const inside = goesOn(selected);
  const last = chosen.findLast(({ id }) => !inside.has(id)) ?? chosen.at(-1);
  if (last !== undefined) return last.id;
  const onward = goesOn(null);
  const end =
    document.steps.findLast((step) => step.end) ?? document.steps.findLast(({ id }) => !onward.has(id));
  return (end ?? document.steps.at(-1))?.id ?? null;
}

/** Brings pasted steps into the open map as one step of undo, and selects them. False where the map refuses. */
export async function addPasted(editor: Editor, part: MapDocument, target: PasteTarget): Promise<boolean> {
  const { document, selection } = editor.store.getState();
  const { command, steps } =
    target === 'replace' ? replacing(document, part) : adding(document, part, selection.steps);
  const refused = isLarge(part) ? await dispatchInChunks(editor, command) : editor.dispatch(command);
  if (refused !== null) return false;
  editor.select(selectionOf(steps));
  return true;
}

interface PastedAddition {
  readonly command: Command;
  readonly steps: readonly StepId[];
}

function adding(document: MapDocument, part: MapDocument, selected: ReadonlySet<StepId>): PastedAddition {
  const after = stepBefore(document, selected);
  return pasteSteps(document, part, after === null ? null : { after }, freshIds);
}

/** The new steps in the place of all that were there; the map keeps its name, its calendar and what else it says. */
function replacing(document: MapDocument, part: MapDocument): PastedAddition {
  const emptied = {
    ...document,
    steps: [],
    flows: [],
    lanes: [],
    notes: document.notes.filter((note) => note.step === null),
  };
  const { command, steps } = pasteSteps(emptied, part, null, freshIds);
  const removals: readonly SingleCommand[] = [
    ...document.flows.map(({ id }): SingleCommand => ({ kind: 'disconnect', id })),
    ...document.steps.map(({ id }): SingleCommand => ({ kind: 'removeStep', id })),
    ...document.lanes.map(({ id }): SingleCommand => ({ kind: 'removeLane', id })),
  ];
  const added = command.kind === 'all' ? command.commands : [command];
  return { command: { kind: 'all', commands: [...removals, ...added] }, steps };
}
