/** What a finding's sentence is made of. */
export interface Told<Facts> {
  /** The names of its steps, as a list. */
  readonly steps: string;
  /** The name of the first, which has most of what the rule is about. */
  readonly first: string;
  readonly facts: Facts;
  /** Writes a share as a percentage. */
  readonly share: (value: number) => string;
  /** Writes a length of time. */
  readonly time: (seconds: number) => string;
  /** Writes a number of things. */
  readonly count: (value: number) => string;
}

/** A sentence; one of several where it depends on what was found. */
export type Saying<Facts> = string | ((told: Told<Facts>) => string);

/** What people read about one finding: what the map shows, why it matters, what to try. */
export interface FindingWords<Facts> {
  readonly name: string;
  readonly shows: (told: Told<Facts>) => string;
  readonly why: Saying<Facts>;
  readonly tryThis: Saying<Facts>;
}
