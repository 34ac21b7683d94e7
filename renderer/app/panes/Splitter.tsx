import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useStore } from 'zustand/react';
import type { Database } from '../../storage/database';
import { useWords } from '../../ui/useWords';
import styles from './MapPanes.module.css';
import { panesStore, sharePanes } from './panesStore';

const step = 0.05;

/** The bar between canvas and grid: dragged, or moved by the arrow keys, Home and End. */
export function Splitter({ database }: { readonly database: Database }) {
  const { panes } = useWords();
  const share = useStore(panesStore, (state) => state.share);
  const held = useRef(false);

  function drag(event: PointerEvent<HTMLElement>): void {
    const room = event.currentTarget.parentElement?.getBoundingClientRect();
    if (held.current && room !== undefined) sharePanes((event.clientX - room.left) / room.width, database);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowLeft: share - step, ArrowRight: share + step, Home: 0, End: 1 }[event.key];
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
      aria-orientation="vertical"
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
