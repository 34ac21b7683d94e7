import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ImprovementId } from '#shared/model/improvement';

interface CardFocus<E extends HTMLElement> {
  readonly root: RefObject<E | null>;
  /** The keyboard goes along with this card when it stands elsewhere. */
  readonly keep: (id: ImprovementId) => void;
}

/** A card that moves in the page loses the keyboard: it is given back once the card stands where it went. */
export function useCardFocus<E extends HTMLElement>(): CardFocus<E> {
  const root = useRef<E>(null);
  const moved = useRef<ImprovementId | null>(null);
  useLayoutEffect(() => {
    const id = moved.current;
    moved.current = null;
    if (id !== null) root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
  });
  return {
    root,
    keep(id) {
      moved.current = id;
    },
  };
}
