import { lazy, Suspense } from 'react';
import { useStore } from 'zustand/react';
import { findStore } from '../features/find/findStore';

const FindBar = lazy(() =>
  import('../features/find/FindBar').then((loaded) => ({ default: loaded.FindBar })),
);

/** The bar for looking something up, while it is open. */
export function FindSlot() {
  const open = useStore(findStore, (state) => state.open);
  if (!open) return null;
  return (
    <Suspense>
      <FindBar />
    </Suspense>
  );
}
