/** Which guard has to bark. */
export type Guard = 'format' | 'lint' | 'walls' | 'types' | 'dead code';

/** One violation of a law of the house, planted in a copy of the repository. */
export interface Plant {
  readonly law: string;
  readonly guard: Guard;
  /** Where it is planted, from the root; the guard has to name this file. */
  readonly file: string;
  readonly source: string;
  /** What else the line that names the file has to say: the rule that was broken. */
  readonly says: string;
}

export function withGuard(guard: Guard, plants: readonly Omit<Plant, 'guard'>[]): readonly Plant[] {
  return plants.map((plant) => ({ ...plant, guard }));
}
