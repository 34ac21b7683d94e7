import { refusal } from '#shared/commands/apply';
import type { Command } from '#shared/commands/registry';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Result } from '#shared/model/result';
import { formatDuration } from '#shared/time/formatDuration';
import { useWords } from '../../ui/useWords';
import { useEditor, useEditorHandle } from '../EditorProvider';
import { type Draft, useDraft } from './useDraft';

/** How a field of text stands for a value of the document. */
export interface CommandField {
  /** Names the run of keystrokes that undo takes back as one. */
  readonly burst: string;
  /** The value as text. */
  readonly read: (document: MapDocument) => string;
  /** The command that stores a text, or a sentence that says why it is not understood. */
  readonly write: (text: string, document: MapDocument) => Result<Command, string>;
}

/** What a bound input needs. */
export interface BoundField extends Draft {
  readonly readOnly: boolean;
}

/**
 * Binds a text field to the document: every keystroke that makes sense is stored at once, all of them together
 * being one step of undo; what makes no sense stays in the field with its reason and changes nothing.
 */
export function useCommandField({ burst, read, write }: CommandField): BoundField {
  const editor = useEditorHandle();
  const words = useWords();
  const stored = useEditor((state) => read(state.document));
  const readOnly = useEditor((state) => state.readOnly);

  function take(text: string): string | null {
    const { document } = editor.store.getState();
    const written = write(text, document);
    if (!written.ok) return written.error;
    // Asked first: a refusal while someone is still typing is the field's matter and nobody else's.
    const refused = refusal(document, written.value);
    if (refused !== null)
      return words.command.refusal(refused, (seconds) =>
        formatDuration(seconds, document.calendar, 'long', words.locale),
      );
    editor.dispatch(written.value, { burst });
    return null;
  }

  const draft = useDraft(stored, take, () => read(editor.store.getState().document));
  return {
    ...draft,
    readOnly,
    leave() {
      draft.leave();
      editor.endBurst();
    },
  };
}
