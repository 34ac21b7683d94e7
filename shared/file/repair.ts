import type { FileProblem } from './fileError';
import type { JsonPath } from './jsonPath';

/** One thing that was changed in the copy of a broken map. `problem` says why; values are short JSON. */
export interface Repair {
  readonly problem: FileProblem;
  /** Where it was; positions are those in the broken file, as far as nothing before was taken out. */
  readonly path: JsonPath;
  readonly action: RepairAction;
  readonly was: string;
  readonly now: string;
}

/**
 * `dropped`: the whole thing was taken out; `cleared`: the value is unknown now; `noted`: likewise, and what
 * stood there was kept in a note; `sourced`: likewise, in what a measurement says of its source; `changed`: another value stands there; `filled`: something needed was added.
 */
export type RepairAction = 'dropped' | 'cleared' | 'noted' | 'sourced' | 'changed' | 'filled';

/** What to do about a problem at the place where it stands. */
export type Remedy =
  | { readonly action: 'dropped'; readonly place: JsonPath }
  | { readonly action: 'cleared' | 'noted' | 'sourced'; readonly place: JsonPath }
  | { readonly action: 'changed' | 'filled'; readonly place: JsonPath; readonly value: unknown };
