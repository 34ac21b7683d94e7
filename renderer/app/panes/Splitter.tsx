import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useStore } from 'zustand/react';
import type { Database } from '../../storage/database';
import { useWords } from '../../ui/useWords';
import styles from './MapPanes.module.css';
import { panesStore, sharePanes } from './panesStore';

const step = 0.05;

/** The bar between canvas and grid: dragged, or moved by the arrow keys, Home and End. A double press halves the room. */
export function Splitter({ database }: { readonly database: Database }) {
  const { panes } = useWords();
  const { share, shown } = useStore(panesStore);
  const below = shown === 'below';
  const held = useRef(false);

  function drag(event: PointerEvent<HTMLElement>): void {
    const room = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!held.current || room === undefined) return;
    const { clientX, clientY } = event;
    sharePanes(below ? (clientY - room.top) / room.height : (clientX - room.left) / room.width, database);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const less = below ? 'ArrowUp' : 'ArrowLeft';
    const more = below ? 'ArrowDown' : 'ArrowRight';
    const to = { [less]: share - step, [more]: share + step, Home: 0, End: 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    sharePanes(to, database);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a line cannot be moved.
    <div
      role="separator"
      tabIndex={0}
      aria-label={panes.splitter}
      aria-orientation={below ? 'horizontal' : 'vertical'}
      aria-valuemin={20}
      aria-valuemax={80}
      aria-valuenow={Math.round(share * 100)}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        held.current = false;
      }}
      onDoubleClick={() => sharePanes(0.5, database)}
    />
  );
}
