import type { ReadingPart } from '#shared/picture/reading/mapReading';

/** The parts of a reading as far as its first steps; a part that none of them stands in is left out. */
export function firstSteps(parts: readonly ReadingPart[], count: number): readonly ReadingPart[] {
  const first: ReadingPart[] = [];
  let left = count;
  for (const part of parts) {
    if (left <= 0) break;
    first.push(part.steps.length <= left ? part : { ...part, steps: part.steps.slice(0, left) });
    left -= part.steps.length;
  }
  return first;
}
