import { useStore } from 'zustand/react';
import { findStore } from '../features/find/findStore';
import { GuardedPart } from './GuardedPart';
import { lazyPart } from './lazyPart';

const FindBar = lazyPart(() => import('../features/find/FindBar').then((loaded) => loaded.FindBar));

/** The bar for looking something up, while it is open. */
export function FindSlot() {
  const open = useStore(findStore, (state) => state.open);
  if (!open) return null;
  return (
    <GuardedPart onClose={() => findStore.setState({ open: false })}>
      <FindBar />
    </GuardedPart>
  );
}
