import type { MapDocument } from '#shared/model/mapDocument';

/** Where long work lets other things happen: in between its parts, or nowhere when the window goes. */
export type Pause = () => Promise<void>;

export const noPause: Pause = () => Promise.resolve();

/** Lets the window answer what came meanwhile. */
export const pauseForTasks: Pause = () => new Promise((resolve) => setTimeout(resolve));

/** From so many steps on, the window shall answer between the parts of what is done to a map, or drawn of it. */
const many = 500;

export function isLarge({ steps }: Pick<MapDocument, 'steps'>): boolean {
  return steps.length > many;
}

/** How long work on a map pauses between its parts. */
export function pauseFor(document: Pick<MapDocument, 'steps'>): Pause {
  return isLarge(document) ? pauseForTasks : noPause;
}
