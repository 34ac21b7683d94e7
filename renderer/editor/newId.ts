const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * An id for a new thing of a map, `s-4f0k2m9x`. Short, so that files read and diff well; 36^8 values are plenty
 * within one map. Ids are made here, where randomness is allowed, and travel with the command.
 */
export function newId(prefix: 's' | 'f' | 'l' | 'n' | 'i' | 'm'): string {
  const random = crypto.getRandomValues(new Uint8Array(8));
  return `${prefix}-${Array.from(random, (byte) => letters[byte % letters.length]).join('')}`;
}

/** Fresh ids for everything that can stand on a map. */
export const freshIds = {
  step: () => newId('s'),
  flow: () => newId('f'),
  lane: () => newId('l'),
  note: () => newId('n'),
} as const;

/** An id for a new map; unique among the maps of everyone, as files travel. */
export function newMapId(): string {
  return crypto.randomUUID();
}
