import { useState } from 'react';
import { tryCommand } from '#shared/commands/apply';
import type { Command } from '#shared/commands/registry';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Result } from '#shared/model/result';
import { formatDuration } from '#shared/text/formatDuration';
import { useWords } from '../../ui/useWords';
import { useEditor, useEditorHandle } from '../EditorProvider';

/** How a field of text stands for a value of the document. */
export interface CommandField {
  /** Names the run of keystrokes that undo takes back as one. */
  readonly undoGroup: string;
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
export function useCommandField({ undoGroup, read, write }: CommandField): BoundField {
  const editor = useEditorHandle();
  const words = useWords();
  const stored = useEditor((state) => read(state.document));
  const readOnly = useEditor((state) => state.readOnly);

  function take(text: string): string | null {
    const { document } = editor.store.getState();
    const written = write(text, document);
    if (!written.ok) return written.error;
    // Asked first: a refusal while someone is still typing is the field's matter and nobody else's.
    const done = tryCommand(document, written.value);
    if (!done.ok)
      return words.command.refusal(done.error, (seconds) =>
        formatDuration(seconds, document.calendar, 'long', words.locale),
      );
    editor.dispatch(written.value, { undoGroup, tried: { from: document, to: done.value } });
    return null;
  }

  const draft = useDraft(stored, take, () => read(editor.store.getState().document));
  return {
    ...draft,
    readOnly,
    leave() {
      draft.leave();
      editor.endUndoGroup();
    },
  };
}

/** What a field shows, and what it does with what is typed. */
interface Draft {
  readonly text: string;
  /** Why the text in the field was not taken; null while it was. */
  readonly error: string | null;
  readonly type: (text: string) => void;
  /** Shows the stored value again, unless what was typed is wrong: that stays visible with its reason. */
  readonly leave: () => void;
}

interface Typed {
  readonly text: string;
  readonly error: string | null;
  /** What was stored right after this was typed. Once something else is stored, the draft is out of date. */
  readonly stored: string;
}

/**
 * Keeps what a person types while it is being typed, beside the stored value that it becomes.
 *
 * @param stored the value as text, as the document has it now
 * @param take   stores a text and returns null, or says why not
 * @param read   the value as text, as the document has it after `take`
 */
function useDraft(stored: string, take: (text: string) => string | null, read: () => string): Draft {
  const [typed, setTyped] = useState<Typed | null>(null);
  const current = typed !== null && typed.stored === stored ? typed : null;
  return {
    text: current?.text ?? stored,
    error: current?.error ?? null,
    type(text) {
      const error = take(text);
      setTyped({ text, error, stored: read() });
    },
    leave() {
      if (current?.error == null) setTyped(null);
    },
  };
}
