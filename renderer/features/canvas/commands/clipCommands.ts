import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import { dispatchInChunks } from '../../../editor/inChunks';
import { removeAll } from '../../../editor/intentions';
import { isLarge } from '../../../editor/largeMaps';
import { freshIds } from '../../../editor/newId';
import { partOfMap } from '../../../editor/partOfMap';
import { type PastePlace, pasteSteps } from '../../../editor/pasteSteps';
import { selectionOf } from '../../../editor/selection';
import type { CommandTools } from './commandTools';

/** Copy, cut, paste and duplicate; what carries the copy to other programs and back is not their business. */
export function clipCommands({ editor, store, words, surface, announce }: CommandTools) {
  const { said } = words.canvas;
  const now = () => editor.store.getState();

  function copy(): MapDocument | null {
    const { document, selection } = now();
    if (selection.steps.size === 0) return null;
    announce(said.copied(selection.steps.size));
    return partOfMap(document, selection.steps);
  }

  /** Joined behind the last of the selected steps, onto the selected flow, or beside everything. */
  function placeFor(): PastePlace {
    const { document, selection } = now();
    const [flow] = selection.flows;
    if (selection.steps.size === 0) return flow === undefined ? null : { on: flow };
    const goesOn = new Set(
      document.flows
        .filter(
          ({ kind, from, to }) => kind === 'forward' && selection.steps.has(from) && selection.steps.has(to),
        )
        .map(({ from }) => from),
    );
    const last = document.steps.findLast(({ id }) => selection.steps.has(id) && !goesOn.has(id));
    const [any] = selection.steps;
    const after = last?.id ?? any;
    return after === undefined ? null : { after };
  }

  async function addPart(part: MapDocument, announcementOf: (count: number) => string): Promise<void> {
    const { command, steps } = pasteSteps(now().document, part, placeFor(), freshIds);
    const refused = isLarge(part) ? await dispatchInChunks(editor, command) : editor.dispatch(command);
    if (refused !== null) return;
    const last: StepId | null = steps.at(-1) ?? null;
    store.setState({ active: last });
    editor.select(selectionOf(steps));
    if (last !== null) surface.reveal(last);
    announce(announcementOf(steps.length));
  }

  return {
    copy,
    cut(): MapDocument | null {
      if (now().readOnly) return null;
      const part = copy();
      const { steps, flows } = now().selection;
      if (part === null || editor.dispatch(removeAll(steps, flows)) !== null) return null;
      announce(said.removed(steps.size, flows.size));
      return part;
    },
    paste(part: MapDocument): void {
      if (part.steps.length > 0) void addPart(part, said.pasted);
    },
    duplicate(): void {
      const { document, selection } = now();
      if (selection.steps.size > 0) void addPart(partOfMap(document, selection.steps), said.duplicated);
    },
  };
}
