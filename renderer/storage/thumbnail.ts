import type { Scene, Shape } from '#shared/picture/scene';

/** A picture of a map in little: shapes without words. Plain data, so that it is stored beside the summary. */
export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** What is seen at the size of a card; the ladder and words would be dust. */
const kinds = new Set(['band', 'flow', 'wait', 'step']);

/** Shapes beyond which a card shows only the beginning: a very large map is a texture anyway. */
const mostShapes = 600;

/** The scene without its words and its small parts. */
export function thumbnailOf(scene: Scene): Thumbnail {
  const groups = scene.groups.filter((group) => kinds.has(group.kind));
  const shapes = groups.flatMap((group) => group.shapes.filter((shape) => shape.kind !== 'text'));
  const boxes = groups.map((group) => group.box);
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.height));
  return { width: scene.width, height: Math.min(scene.height, bottom + margin), shapes: shapes.slice(0, mostShapes) };
}

const margin = 16;
