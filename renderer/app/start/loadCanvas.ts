import type { ComponentType } from 'react';
import { loadSometime } from './lazyPart';

let there: ComponentType | null = null;

/** The canvas with the library behind it: the largest part, and not needed to look at a map. */
export const loadCanvas = loadSometime(async (): Promise<ComponentType> => {
  const { Canvas } = await import('../../features/canvas/Canvas');
  there = Canvas;
  return Canvas;
});

/** The canvas where it is loaded already, else null. */
export function canvasIfThere(): ComponentType | null {
  return there;
}
