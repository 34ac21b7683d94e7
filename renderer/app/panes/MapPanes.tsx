import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand/react';
import { useEditorHandle } from '../../editor/EditorProvider';
import { mapShows } from '../../editor/mapShows';
import type { Database } from '../../storage/database';
import { SplitBar } from '../../ui/SplitBar';
import { useWords } from '../../ui/useWords';
import { GuardedPart } from '../screens/GuardedPart';
import { sideStore } from '../side/sideStore';
import { lazyPart } from '../start/lazyPart';
import styles from './MapPanes.module.css';
import { panesStore, sharePanes } from './panesStore';

const Grid = lazyPart(() => import('../../features/grid/Grid').then((loaded) => loaded.Grid));

interface MapPanesProps {
  readonly database: Database;
  /** Whether a panel stands beside it. Where none does, the fields of a step are looked for in the grid. */
  readonly sideShown: boolean;
  /** Something lies over the map for a while: the keyboard does not go there. */
  readonly covered: boolean;
  /** A table with a header, or of another kind than cells of the grid. */
  readonly onPasteTable: (text: string, html: string) => void;
  /** The drawing of the map. */
  readonly children: ReactNode;
}

/** The map as a drawing, as a grid, or both side by side. */
export function MapPanes({ database, sideShown, covered, onPasteTable, children }: MapPanesProps) {
  const { shown: chosen, share, focusWishes } = useStore(panesStore);
  const alone = useStore(mapShows, (shows) => shows.alone);
  const shown = alone ? 'canvas' : chosen;
  const sideWidth = useStore(sideStore, (state) => state.width);
  useFitOnChange(`${shown} ${sideShown} ${sideWidth} ${alone}`);
  const style: CSSProperties & Record<'--split', string> = {
    '--split': `minmax(0, ${share}fr) var(--space-4) minmax(0, ${1 - share}fr)`,
  };
  return (
    <div className={styles.panes} data-shown={shown} style={style} inert={covered}>
      {shown !== 'grid' && <section className={styles.pane}>{children}</section>}
      {(shown === 'both' || shown === 'below') && <Splitter database={database} />}
      {shown !== 'canvas' && (
        <section className={styles.pane}>
          <GuardedPart onClose={() => panesStore.setState({ shown: 'canvas' })}>
            <Grid
              database={database}
              takesRequests={!sideShown}
              focusWishes={focusWishes}
              onPasteTable={onPasteTable}
            />
          </GuardedPart>
        </section>
      )}
    </div>
  );
}

const step = 0.05;

/** The bar between canvas and grid. A double press halves the room. */
function Splitter({ database }: { readonly database: Database }) {
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

/** Up to here a map is still read when all of it is in half a window: in one row, and in several. */
const readableWhole = 15;
const readableInRows = 60;

/**
 * A small map stays whole in view when the room for it changes, and with it what is `shown`; in a large one the eye
 * stays where it is.
 */
function useFitOnChange(shown: string): void {
  const editor = useEditorHandle();
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const { document, derived } = editor.store.getState();
    const inRows = derived.layout().wrapped !== null;
    if (document.steps.length > (inRows ? readableInRows : readableWhole)) return;
    // The canvas knows its new size in the frame after the next.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => editor.view.current()?.fit());
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, editor]);
}
