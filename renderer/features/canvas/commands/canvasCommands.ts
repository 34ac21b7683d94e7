import type { Words } from '#shared/text/words';
import type { Editor } from '../../../editor/createEditor';
import type { CanvasStore } from '../canvasStore';
import { clipCommands } from './clipCommands';
import { commandTools, type Surface } from './commandTools';
import { flowCommands } from './flowCommands';
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
