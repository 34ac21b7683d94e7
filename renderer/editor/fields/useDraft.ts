import { useState } from 'react';

/** What a field shows, and what it does with what is typed. */
export interface Draft {
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
export function useDraft(stored: string, take: (text: string) => string | null, read: () => string): Draft {
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
