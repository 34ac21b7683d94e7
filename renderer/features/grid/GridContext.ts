import { createContext, useContext } from 'react';
import type { GridDeeds } from './gridDeeds';
import type { GridTools } from './gridTools';

/** A grid on the screen: what it works with and what it can do. */
export interface GridHandle extends GridTools {
  readonly deeds: GridDeeds;
}

export const GridContext = createContext<GridHandle | null>(null);

/** The grid around a component. */
export function useGridHandle(): GridHandle {
  const grid = useContext(GridContext);
  if (grid === null) throw new Error('useGridHandle outside of a Grid');
  return grid;
}
