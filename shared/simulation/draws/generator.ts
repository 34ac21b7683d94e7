/** The whole state of the generator: four 32-bit integers. Kept in an array so that hot loops can hold it in locals. */
export type GeneratorState = Int32Array;

/**
 * The state of xoshiro128+ (Blackman and Vigna 2018) for a seed, spread by splitmix32 so that neighbouring
 * seeds and streams share nothing. Integer arithmetic only: the same seed gives the same bits in every engine.
 * @param seed any integer; its lower 32 bits count
 * @param stream tells independent streams of one seed apart (one a batch, so that batches may run in any order)
 */
export function seededState(seed: number, stream: number): GeneratorState {
  const state = new Int32Array(4);
  let mixer = (seed ^ Math.imul(stream + 1, 0x9e3779b1)) | 0;
  for (let word = 0; word < 4; word++) {
    mixer = (mixer + 0x9e3779b9) | 0;
    state[word] = scrambled(mixer);
  }
  // All four words zero is the one state that never leaves itself.
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

/** The next signed 32-bit integer, all values equally likely; its lowest bits are the generator's weak ones. */
export function nextInteger(state: GeneratorState): number {
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state;
  const sum = (s0 + s3) | 0;
  const t2 = s2 ^ s0;
  const t3 = s3 ^ s1;
  state[0] = s0 ^ t3;
  state[1] = s1 ^ t2;
  state[2] = t2 ^ (s1 << 9);
  state[3] = (t3 << 11) | (t3 >>> 21);
  return sum;
}

/**
 * One number out of a sequence of random 32-bit integers (splitmix32): it can be asked for by its count, in any order, so that
 * everybody who draws can have a sequence of their own.
 * @param key tells sequences apart
 */
export function keyedInteger(key: number, count: number): number {
  return scrambled((key + Math.imul(count + 1, 0x9e3779b9)) | 0);
}

function scrambled(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
