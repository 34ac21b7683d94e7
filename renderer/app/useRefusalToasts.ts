import { useEffect } from 'react';
import type { Words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';
import type { Editor } from '../editor/createEditor';
import type { EditorRefusal } from '../editor/editorState';
import { dismissToast, showToast } from '../ui/toastStore';
import { useWords } from '../ui/useWords';

/** Says why a command was refused, until the next one is not. */
export function useRefusalToasts(editor: Editor): void {
  const words = useWords();
  useEffect(() => {
    let shown: number | null = null;
    return editor.store.subscribe((state, before) => {
      if (state.refusal === before.refusal) return;
      if (shown !== null) dismissToast(shown);
      shown = null;
      if (state.refusal === null) return;
      const { calendar } = state.document;
      shown = showToast({
        text: refusalSentence(state.refusal, words, (seconds) =>
          formatDuration(seconds, calendar, 'long', words.locale),
        ),
      });
    });
  }, [editor, words]);
}

function refusalSentence(refusal: EditorRefusal, words: Words, time: (seconds: number) => string): string {
  const { refusal: future } = words.future;
  switch (refusal.kind) {
    case 'readOnly':
      return words.inspector.readOnly;
    case 'comparing':
    case 'decidedElsewhere':
      return future[refusal.kind];
    case 'notRecordable':
      return future.notRecordable[refusal.what];
    default:
      return words.command.refusal(refusal, time);
  }
}
