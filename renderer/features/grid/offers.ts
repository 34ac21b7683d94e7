import { columnOf } from './columns/registry';
import type { GridTools } from './gridTools';

const most = 8;

/** The texts offered for what is being typed: those that begin with it, then those that hold it. */
export function offersOf({ editor, store, words }: GridTools): readonly string[] {
  const { editing } = store.getState();
  if (editing === null) return [];
  const all = columnOf(editing.column).suggest?.({ document: editor.store.getState().document, words }) ?? [];
  const typed = editing.text.trim().toLowerCase();
  const begun = all.filter((text) => text.toLowerCase().startsWith(typed));
  const held = all.filter((text) => !begun.includes(text) && text.toLowerCase().includes(typed));
  const fitting = [...begun, ...held];
  return fitting.length === 1 && fitting[0]?.toLowerCase() === typed ? [] : fitting.slice(0, most);
}
