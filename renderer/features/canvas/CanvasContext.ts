import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { CanvasDeeds } from './canvasDeeds';
import type { CanvasState, CanvasStore } from './canvasStore';

/** What the parts of one canvas share. It stays the same object as long as the canvas is there. */
export interface CanvasHandle {
  readonly store: CanvasStore;
  readonly deeds: CanvasDeeds;
}

/** Made known by `Canvas` to what it draws. */
export const CanvasContext = createContext<CanvasHandle | null>(null);

/** The canvas that this part belongs to. */
export function useCanvas(): CanvasHandle {
  const canvas = useContext(CanvasContext);
  if (canvas === null) throw new Error('useCanvas outside of a Canvas');
  return canvas;
}

/** A part of what a person is in the middle of. */
export function useCanvasState<T>(selector: (state: CanvasState) => T): T {
  return useStore(useCanvas().store, selector);
}
