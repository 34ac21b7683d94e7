import type { ClipboardEvent } from 'react';
import { clipType } from '#shared/formats/clipboard/clipType';
import { clipText, readClip } from '#shared/formats/clipboard/readClip';
import type { MapDocument } from '#shared/model/mapDocument';
import { putClip } from '../../exporters/clipboard/putClip';
import { isLongText } from '../../workers/isLongText';
import type { HandTools } from './handTools';

/** Copy, cut and paste while the map has the focus. What holds no steps of ours is left to others. */
export function clipboardHand({ editor, deeds }: Pick<HandTools, 'editor' | 'deeds'>) {
  function put(event: ClipboardEvent, part: MapDocument | null): void {
    if (part === null || isTyping(event)) return;
    putClip(event.clipboardData, part);
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
      const { clipboardData } = event;
      const [vsmap, html] = [clipboardData.getData(clipType), clipboardData.getData('text/html')];
      // Thousands of steps are read beside the window, and whoever listens there does that.
      if (isLongText(clipText(vsmap, html) ?? '')) return;
      const part = readClip(vsmap, html);
      if (part === null) return;
      event.preventDefault();
      event.stopPropagation();
      deeds.paste(part);
    },
  };
}

function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
