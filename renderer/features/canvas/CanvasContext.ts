import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { CanvasState, CanvasStore } from './canvasStore';
import type { CanvasCommands } from './commands/canvasCommands';
import type { MapPicture } from './picture/mapPicture';

/** The picture that the canvas shows; another one with every change of the document. */
export const PictureContext = createContext<MapPicture | null>(null);

/** The picture that this part is drawn from. */
export function usePicture(): MapPicture {
  const picture = useContext(PictureContext);
  if (picture === null) throw new Error('usePicture outside of a Canvas');
  return picture;
}

/** What the parts of one canvas share. It stays the same object as long as the canvas is there. */
export interface CanvasHandle {
  readonly store: CanvasStore;
  readonly commands: CanvasCommands;
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
