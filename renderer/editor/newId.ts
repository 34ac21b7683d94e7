const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * An id for a new thing of a map, `s-4f0k2m9x`. Short, so that files read and diff well; 36^8 values are plenty
 * within one map. Ids are made here, where randomness is allowed, and travel with the command.
 */
export function newId(prefix: 's' | 'f' | 'l' | 'n' | 'i' | 'm' | 'p' | 'c'): string {
  let id = `${prefix}-`;
  for (let at = 0; at < 8; at += 1) id += randomLetter();
  return id;
}

/** What is left of the 256 bytes behind the last whole set of letters would make the first letters likelier. */
const usable = 256 - (256 % letters.length);

function randomLetter(): string {
  let byte = randomByte();
  while (byte >= usable) byte = randomByte();
  return letters[byte % letters.length] ?? '';
}

// Fetched for many ids at once: a large paste asks for thousands.
const random = new Uint8Array(1024);
let used = random.length;

function randomByte(): number {
  if (used === random.length) {
    crypto.getRandomValues(random);
    used = 0;
  }
  used += 1;
  return random[used - 1] ?? 0;
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
