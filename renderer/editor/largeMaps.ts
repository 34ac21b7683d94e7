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

/** Where long work lets other things happen: in between its parts, or nowhere when the window goes. */
export type Pause = () => Promise<void>;

export const noPause: Pause = () => Promise.resolve();

/** Lets the window answer what came meanwhile. */
export const pauseForTasks: Pause = () => new Promise((resolve) => setTimeout(resolve));

/** How long work on a map pauses between its parts. */
export function pauseFor(map: Pick<MapDocument, 'steps'>): Pause {
  return isLarge(map) ? pauseForTasks : noPause;
}
