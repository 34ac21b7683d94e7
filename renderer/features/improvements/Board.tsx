import { type DragEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Improvement, ImprovementId, ImprovementStatus } from '#shared/model/improvement';
import { formatDay } from '#shared/text/formatDay';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { openImprovement } from '../../editor/openImprovement';
import { useWords } from '../../ui/useWords';
import { useGains } from '../../workers/useGains';
import { gainTexts, ownGain } from './gainText';
import list from './Improvements.module.css';
import { edit } from './improvementField';

import { improvementTitle, statuses } from './shownImprovements';

import styles from './Wide.module.css';

export interface WideProps {
  readonly improvements: readonly Improvement[];
  readonly onTell: (text: string) => void;
}

/** The improvements as cards, a column for each status. */
export function Board({ improvements, onTell }: WideProps) {
  const words = useWords();
  const { improvements: said, improvement: one } = words;
  const dispatch = useDispatch();
  const editor = useEditorHandle();
  const readOnly = useEditor((state) => state.readOnly);
  const calendar = useEditor((state) => state.base.calendar);
  const { gains } = useGains();
  const { root, keep } = useCardFocus<HTMLDivElement>();
  const [dragged, setDragged] = useState<ImprovementId | null>(null);
  const [over, setOver] = useState<ImprovementStatus | null>(null);
  const all = gains?.ofImprovements.map((gain) => ownGain(gain, 'lead')) ?? [];
  const gainText = gainTexts(all, calendar, words);

  function move(id: ImprovementId, status: ImprovementStatus): void {
    const moved = improvements.find((each) => each.id === id);
    if (moved === undefined || moved.status === status) return;
    keep(id);
    if (dispatch(edit(id, { status })) === null)
      onTell(said.board.moved(improvementTitle(moved, words), one.statuses[status]));
  }

  function onKeyDown(event: KeyboardEvent, card: Improvement): void {
    const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const along = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const column = statuses.indexOf(card.status);
    if (across !== undefined && event.altKey) {
      const status = statuses[column + across];
      if (status !== undefined && !readOnly) move(card.id, status);
    } else if (across !== undefined) focusBeside(column, across);
    else if (along !== undefined) {
      const here = cardsOf(card.status);
      focus(here[here.indexOf(card) + along]?.id);
    } else return;
    event.preventDefault();
  }

  function cardsOf(status: ImprovementStatus): readonly Improvement[] {
    return improvements.filter((each) => each.status === status);
  }

  /** The first card of the next column that has one. */
  function focusBeside(column: number, step: number): void {
    for (let at = column + step; statuses[at] !== undefined; at += step) {
      const [first] = cardsOf(statuses[at] ?? 'idea');
      if (first === undefined) continue;
      focus(first.id);
      return;
    }
  }

  function focus(id: ImprovementId | undefined): void {
    if (id === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
  }

  function onDragOver(event: DragEvent, status: ImprovementStatus): void {
    if (dragged === null) return;
    event.preventDefault();
    if (over !== status) setOver(status);
  }

  return (
    <div ref={root} className={styles.board}>
      {statuses.map((status) => {
        const cards = cardsOf(status);
        return (
          <section
            key={status}
            className={styles.column}
            aria-label={said.board.column(one.statuses[status], cards.length)}
            data-status={status}
            data-over={over === status && dragged !== null ? true : undefined}
            onDragOver={(event) => onDragOver(event, status)}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, status);
              setDragged(null);
              setOver(null);
            }}
          >
            <h3>
              {one.statuses[status]} <span className={styles.count}>{cards.length}</span>
            </h3>
            {cards.length === 0 && <p className={styles.hint}>{said.board.empty}</p>}
            {cards.map((card) => {
              const gain = gains?.ofImprovements.find((each) => each.improvement === card.id);
              return (
                <button
                  key={card.id}
                  type="button"
                  className={styles.card}
                  data-card={card.id}
                  draggable={!readOnly}
                  onDragStart={(event) => {
                    event.dataTransfer.setData('text/plain', card.id);
                    setDragged(card.id);
                  }}
                  onDragEnd={() => {
                    setDragged(null);
                    setOver(null);
                  }}
                  onKeyDown={(event) => onKeyDown(event, card)}
                  onClick={() => openImprovement(editor, card.id)}
                >
                  <span className={list.title}>
                    <b className={list.number}>{card.number}</b>
                    <span className={list.name}>{improvementTitle(card, words)}</span>
                  </span>
                  <span className={styles.hint}>
                    {[
                      card.owner.trim(),
                      card.due === null ? '' : said.board.due(formatDay(card.due, words.locale)),
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                  {gain !== undefined && card.commands.length > 0 && (
                    <b
                      className={styles.cardGain}
                      data-better={(ownGain(gain, 'lead') ?? 0) < 0 ? true : undefined}
                    >
                      {gainText(ownGain(gain, 'lead'))}
                    </b>
                  )}
                </button>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}

interface CardFocus<E extends HTMLElement> {
  readonly root: RefObject<E | null>;
  /** The keyboard goes along with this card when it stands elsewhere. */
  readonly keep: (id: ImprovementId) => void;
}

/** A card that moves in the page loses the keyboard: it is given back once the card stands where it went. */
function useCardFocus<E extends HTMLElement>(): CardFocus<E> {
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
