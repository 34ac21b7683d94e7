import type { ClipboardEvent } from 'react';
import { readVsmap } from '#shared/file/readVsmap';
import { writeVsmap } from '#shared/file/writeVsmap';
import type { MapDocument } from '#shared/model/mapDocument';
import type { HandTools } from './handTools';

/** The type under which steps stand on the clipboard: a map file of their own. */
export const clipType = 'application/vnd.vsmap+json';

/** Copy, cut and paste while the map has the focus. What holds no steps of ours is left to others. */
export function clipboardHand({ editor, deeds }: Pick<HandTools, 'editor' | 'deeds'>) {
  function put(event: ClipboardEvent, part: MapDocument | null): void {
    if (part === null || isTyping(event)) return;
    event.clipboardData.setData(clipType, writeVsmap(part));
    event.clipboardData.setData('text/plain', part.steps.map(({ name }) => name).join('\n'));
    event.preventDefault();
  }

  return {
    onCopy(event: ClipboardEvent): void {
      if (!isTyping(event)) put(event, deeds.copy());
    },
    onCut(event: ClipboardEvent): void {
      if (!isTyping(event)) put(event, deeds.cut());
    },
    onPaste(event: ClipboardEvent): void {
      if (isTyping(event) || editor.store.getState().readOnly) return;
      const part = readVsmap(event.clipboardData.getData(clipType));
      if (!part.ok) return;
      event.preventDefault();
      event.stopPropagation();
      deeds.paste(part.value.document);
    },
  };
}

function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
