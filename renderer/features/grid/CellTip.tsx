import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand/react';
import { useEditor } from '../../editor/EditorProvider';
import { joinClasses } from '../../ui/joinClasses';
import { columnLayout } from './columnLayout';
import styles from './Grid.module.css';
import { useGridHandle } from './GridContext';
import { offersOf } from './offers';

interface CellTipProps {
  readonly id: string;
  readonly panel: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Beside the active cell: what its text was understood as, why it was not, and what could be chosen. */
export function CellTip({ id, panel, scroller }: CellTipProps) {
  const grid = useGridHandle();
  const { store, deeds } = grid;
  const { active, editing, wrong } = useStore(store);
  useStore(columnLayout);
  useEditor((state) => state.document);
  const tip = useRef<HTMLDivElement>(null);
  const offers = offersOf(grid);
  const error =
    editing === null ? (wrong.size > 0 ? (deeds.wrongAt(active)?.reason ?? null) : null) : editing.error;
  const text = error ?? (editing === null ? null : deeds.echo(editing));
  const shown = text !== null || offers.length > 0;

  useLayoutEffect(() => {
    const element = tip.current;
    const scrolled = scroller.current;
    if (element === null || scrolled === null || !shown) return;
    function place(): void {
      const cell = scrolled?.querySelector(`.${styles.active}`)?.getBoundingClientRect();
      const room = panel.current?.getBoundingClientRect();
      if (cell === undefined || room === undefined || element === null) return;
      const below = cell.bottom - room.top + 2;
      const above = cell.top - room.top - element.offsetHeight - 2;
      const fits = below + element.offsetHeight <= room.height;
      const most = room.width - element.offsetWidth - 4;
      element.style.top = `${fits || above < 0 ? below : above}px`;
      element.style.left = `${Math.max(4, Math.min(most, cell.left - room.left))}px`;
    }
    place();
    scrolled.addEventListener('scroll', place, { passive: true });
    return () => scrolled.removeEventListener('scroll', place);
  });

  return (
    <div
      ref={tip}
      id={id}
      className={joinClasses(styles.tip, error !== null && styles.trouble)}
      hidden={!shown}
    >
      {text !== null && <p>{text}</p>}
      {offers.length > 0 && (
        <div id={`${id}-offers`} role="listbox" className={styles.offers} aria-labelledby={id}>
          {offers.map((offer, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the list.
            <div
              key={offer}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === editing?.offered}
              className={styles.offer}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                deeds.type(offer);
                deeds.commit();
                store.setState({ wishes: store.getState().wishes + 1 });
              }}
            >
              {offer}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
