import { useStore } from 'zustand/react';
import type { Database } from '../../storage/database';
import { SplitBar } from '../../ui/SplitBar';
import { useWords } from '../../ui/useWords';
import styles from './MapPanes.module.css';
import { panesStore, sharePanes } from './panesStore';

const step = 0.05;

/** The bar between canvas and grid. A double press halves the room. */
export function Splitter({ database }: { readonly database: Database }) {
  const { panes } = useWords();
  const { share, shown } = useStore(panesStore);
  const below = shown === 'below';
  return (
    <SplitBar
      className={styles.splitter}
      label={panes.splitter}
      orientation={below ? 'horizontal' : 'vertical'}
      least={20}
      most={80}
      now={Math.round(share * 100)}
      onDrag={({ clientX, clientY }, bar) => {
        const room = bar.parentElement?.getBoundingClientRect();
        if (room === undefined) return;
        sharePanes(below ? (clientY - room.top) / room.height : (clientX - room.left) / room.width, database);
      }}
      onKey={(way) => {
        const to = way === 'start' ? 0 : way === 'end' ? 1 : share + way * step;
        sharePanes(to, database);
      }}
      onReset={() => sharePanes(0.5, database)}
    />
  );
}
