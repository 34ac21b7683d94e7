import { createStore } from 'zustand/vanilla';

/** Whether pictures and pages leave without the map inside; until the window is closed. */
export const cleanCopy = createStore<{ readonly on: boolean }>(() => ({ on: false }));

export function switchCleanCopy(): void {
  cleanCopy.setState(({ on }) => ({ on: !on }));
}
