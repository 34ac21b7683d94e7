import type { MapDocument } from '#shared/model/mapDocument';

/** From so many steps on, the window shall answer between the parts of what is done to a map, or drawn of it. */
const many = 500;

export function isLarge({ steps }: Pick<MapDocument, 'steps'>): boolean {
  return steps.length > many;
}
