import { tryCommand } from '#shared/commands/apply';
import type { Command } from '#shared/commands/registry';
import { prepare } from './analyseInChunks';
import type { Editor } from './createEditor';
import type { EditorRefusal } from './editorState';
import { pauseForTasks } from './largeMaps';

/**
 * Carries out a command that brings thousands of things. What becomes of the map is worked out part by part before,
 * and the window answers in between; a change that comes meanwhile is kept, and the command carried out on it.
 */
export async function dispatchInChunks(
  editor: Pick<Editor, 'store' | 'dispatch'>,
  command: Command,
): Promise<EditorRefusal | null> {
  await pauseForTasks();
  const from = editor.store.getState().document;
  const next = tryCommand(from, command);
  await pauseForTasks();
  if (!next.ok) return editor.dispatch(command);
  await prepare(next.value);
  return editor.dispatch(command, { tried: { from, to: next.value } });
}
