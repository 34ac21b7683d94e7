import { clipText, readClip } from '#shared/formats/clipboard/clipHtml';
import { clipType } from '#shared/formats/clipboard/clipType';
import type { PastedContent } from '#shared/formats/pasteTable/pasted';
import type { Locale } from '#shared/model/locale';
import type { MapDocument } from '#shared/model/mapDocument';
import { words as wordsOf } from '#shared/text/words';
import { isLongText } from '../../editor/largeMaps';
import { putClip as put } from '../../exporters/clipboard/putClip';
import { pasteStore } from '../../features/exchange/paste/pasteStore';
import { showToast } from '../../ui/toastStore';
import { withProgress } from '../../ui/withProgress';
import { inFileWorker, type WorkerTask } from '../../workers/inFileWorker';
import type { ActionContext } from '../actions/action';

/**
 * Listens for copy and paste wherever no field and no part of the screen takes them: own steps go into the map,
 * everything else is shown in a preview first; copying without a selection copies the whole map. Answers with the way
 * to stop.
 */
export function hearClipboard(
  { editor, showDialog }: ActionContext,
  copyOf: (map: MapDocument) => void,
  locale: Locale,
): () => void {
  const words = wordsOf(locale);
  const { paste } = words;

  function onCopy(event: ClipboardEvent): void {
    const document = editor?.store.getState().document;
    const { clipboardData, target } = event;
    if (event.defaultPrevented || clipboardData === null || document === undefined) return;
    if (inDialog(target) || isField(target) || hasSelectedText() || document.steps.length === 0) return;
    event.preventDefault();
    put(clipboardData, document);
    showToast({ text: paste.copied(document.steps.length) });
  }

  function onPaste(event: ClipboardEvent): void {
    const { clipboardData: data, target } = event;
    if (event.defaultPrevented || data === null || inDialog(target)) return;
    const content: PastedContent = { text: data.getData('text/plain'), html: data.getData('text/html') };
    if (isField(target) && !isForTheMap(target, content)) return;
    const carried = clipText(data.getData(clipType), content.html);
    if (carried !== null && isLongText(carried)) {
      event.preventDefault();
      void takeLong(carried, content);
      return;
    }
    const own = readClip(data.getData(clipType), content.html);
    if (own === null && content.text.trim() === '' && !content.html.includes('<table')) {
      if (data.types.includes('Files')) showToast({ text: paste.onlyPicture });
      return;
    }
    event.preventDefault();
    take(own, content);
  }

  async function takeLong(carried: string, content: PastedContent): Promise<void> {
    const read = await withProgress(() => readClipInWorker(carried), paste.pasting, words);
    if (read !== null) take(read.part, content);
  }

  /** Steps go into the map, anything else into the preview. */
  function take(own: MapDocument | null, content: PastedContent): void {
    if (own === null) {
      pasteStore.setState({ content });
      showDialog('paste');
    } else if (editor === null) copyOf(own);
    else if (!editor.store.getState().readOnly) editor.view.current()?.commands.paste(own);
  }

  addEventListener('copy', onCopy);
  addEventListener('paste', onPaste);
  return () => {
    removeEventListener('copy', onCopy);
    removeEventListener('paste', onPaste);
  };
}

/** Several lines have no room in a field of one: they are meant for the map. */
function isForTheMap(target: EventTarget | null, { text, html }: PastedContent): boolean {
  const several = /\S[^\n]*\n[^\n]*\S/.test(text) || /<tr[\s>][\s\S]*<tr[\s>]/i.test(html);
  return target instanceof HTMLInputElement && several;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

function hasSelectedText(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** Reads the steps that this program put on the clipboard without holding up the window; `part` null: they are none. */
function readClipInWorker(vsmap: string): WorkerTask<{ readonly part: MapDocument | null }> {
  const bytes = new TextEncoder().encode(vsmap);
  const { answer, cancel } = inFileWorker('readFile', { name: 'clipboard.vsmap', bytes, id: '' });
  return {
    answer: answer.then(
      (read) => {
        if (read === null) return null;
        return { part: read.kind === 'map' && read.opened.ok ? read.opened.value.document : null };
      },
      // What cannot be read is no steps: whoever pasted sees in the preview what there is.
      () => ({ part: null }),
    ),
    cancel,
  };
}
