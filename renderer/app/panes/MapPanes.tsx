import type { CSSProperties, ReactNode } from 'react';
import { useStore } from 'zustand/react';
import type { Database } from '../../storage/database';
import { GuardedPart } from '../GuardedPart';
import { lazyPart } from '../lazyPart';
import { sideStore } from '../side/sideStore';
import styles from './MapPanes.module.css';
import { panesStore } from './panesStore';
import { Splitter } from './Splitter';
import { useFitOnChange } from './useFitOnChange';

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
  const { shown, share, focusWishes } = useStore(panesStore);
  const sideWidth = useStore(sideStore, (state) => state.width);
  useFitOnChange(`${shown} ${sideShown} ${sideWidth}`);
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
