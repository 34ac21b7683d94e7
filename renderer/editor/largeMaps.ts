import type { MapDocument } from '#shared/model/mapDocument';

// What is large is decided here and nowhere else, so that the path of small maps stays simple.

/** From so many steps on, the window shall answer between the parts of what is done to a map, or drawn of it. */
const manySteps = 500;

export function isLarge({ steps }: Pick<MapDocument, 'steps'>): boolean {
  return steps.length > manySteps;
}

/** Copies of so many steps are small work; what is larger is made in a worker. */
const shortCopy = 400;

export function isLongCopy({ steps }: Pick<MapDocument, 'steps'>): boolean {
  return steps.length > shortCopy;
}

/** Characters of a text, that of a map of some hundred steps, from which on it is read in a worker. */
const longText = 200_000;

export function isLongText(text: string): boolean {
  return text.length > longText;
}
