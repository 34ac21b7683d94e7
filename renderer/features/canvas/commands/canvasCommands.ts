import type { Flow } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import { formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { flowBetween } from '../../../editor/connection';
import type { Editor } from '../../../editor/createEditor';
import { freshIds as ids } from '../../../editor/newId';
import { selectionOf } from '../../../editor/selection';
import type { CanvasStore } from '../canvasStore';
import { clipCommands } from './clipCommands';
import { type CommandTools, commandTools, type Surface } from './commandTools';
import { moveCommands } from './moveCommands';
import { placeCommands } from './placeCommands';
import { selectionCommands } from './selectionCommands';
import { stepCommands } from './stepCommands';

/** What a person can do on the canvas, whether the pointer, a key or a menu asks for it. */
export type CanvasCommands = ReturnType<typeof canvasCommands>;

/** The commands of one canvas. They end where the editor's write path begins. */
export function canvasCommands(editor: Editor, store: CanvasStore, words: Words, surface: Surface) {
  const tools = commandTools(editor, store, words, surface);
  const placing = placeCommands(tools);
  return {
    focus: surface.focus,
    activate: tools.activate,
    nameOf: tools.nameOf,
    announce: tools.announce,
    words: words.canvas,
    ...selectionCommands(tools),
    ...stepCommands(tools),
    ...flowCommands(tools),
    ...placing,
    ...moveCommands(tools, placing),
    ...clipCommands(tools),
  };
}

/** Drawing an arrow from one step to another. */
function flowCommands({ editor, store, words, now, nameOf, announce }: CommandTools) {
  const { said, connectHint } = words.canvas;
  return {
    connect(from: StepId, to: StepId, kind?: Flow['kind']): void {
      store.setState({ connecting: null, drawnFlow: null });
      const flow = flowBetween(now(), { id: ids.flow(), from, to }, kind);
      if (editor.dispatch({ kind: 'connect', flow }) !== null) return;
      editor.select(selectionOf([], [flow.id]));
      announce(
        flow.kind === 'rework'
          ? said.reworked(nameOf(from), nameOf(to), formatShare(flow.share, words.locale))
          : said.connected(nameOf(from), nameOf(to)),
      );
    },
    beginConnect: (from: StepId) =>
      store.setState({ connecting: { from, to: null }, announcement: connectHint(nameOf(from), null) }),
    proposeEnd: (from: StepId, to: StepId) =>
      store.setState({ connecting: { from, to }, announcement: connectHint(nameOf(from), nameOf(to)) }),
    leaveConnect: () => store.setState({ connecting: null, drawnFlow: null, announcement: said.connectLeft }),
  };
}
