import { Suspense } from 'react';
import { useStore } from 'zustand/react';
import { findStore } from '../features/find/findStore';
import { lazyPart } from './lazyPart';

const FindBar = lazyPart(() => import('../features/find/FindBar').then((loaded) => loaded.FindBar));

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
