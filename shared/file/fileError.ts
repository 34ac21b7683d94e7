import type { DurationError } from '../time/durationError';
import type { JsonPath } from './jsonPath';

/** One thing that is wrong with the content of a map file, and where. */
export type FileProblem = { readonly path: JsonPath } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrongType'; readonly expected: JsonType; readonly found: JsonType }
  | { readonly kind: 'notOneOf'; readonly allowed: readonly string[]; readonly found: string }
  | { readonly kind: 'outOfRange'; readonly value: number; readonly range: NumberRange }
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number }
  | { readonly kind: 'tooMany'; readonly count: number; readonly limit: number }
  | { readonly kind: 'badId'; readonly found: string }
  /** `first` is where the same id stands already. */
  | { readonly kind: 'duplicateId'; readonly id: string; readonly first: JsonPath }
  | { readonly kind: 'danglingFlow'; readonly step: string }
  | { readonly kind: 'danglingPhase'; readonly lane: string }
  | { readonly kind: 'danglingNote'; readonly step: string }
  /** Not a day as `2026-11-30`. */
  | { readonly kind: 'badDay'; readonly found: string }
  /** In a recorded command, which would set it unchecked. */
  | { readonly kind: 'unknownField'; readonly field: string }
  | { readonly kind: 'badDuration'; readonly text: string; readonly error: DurationError }
  /** Process time and wait are both given as the rest of a lead time. */
  | { readonly kind: 'timesDependOnEachOther' }
);

export type JsonType = 'null' | 'boolean' | 'number' | 'text' | 'list' | 'object' | 'duration' | 'nothing';

/** Bounds of a number; an exclusive lower bound is `above`. */
export interface NumberRange {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
}

/** Why a text could not be read as a map. Lines and columns count from 1. */
export type FileError =
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'empty' }
  /** `found` is the character that cannot stand there, null at the end of the text. */
  | {
      readonly kind: 'notJson';
      readonly line: number;
      readonly column: number;
      readonly found: string | null;
    }
  | { readonly kind: 'tooDeep'; readonly line: number; readonly column: number; readonly limit: number }
  /** No envelope of a map around it. */
  | { readonly kind: 'notAMap'; readonly path: JsonPath; readonly reason: EnvelopeFault }
  /** Of a newer program, and not to be understood by this one. */
  | {
      readonly kind: 'tooNew';
      readonly version: number;
      readonly supported: number;
      readonly problems: readonly FileProblem[];
    }
  | { readonly kind: 'tooManySteps'; readonly path: JsonPath; readonly count: number; readonly limit: number }
  /** The first hundred problems at most. `version` is that of the file; paths are those after migration. */
  | { readonly kind: 'broken'; readonly version: number; readonly problems: readonly FileProblem[] };

export type EnvelopeFault = 'notAnObject' | 'noFormat' | 'otherFormat' | 'noVersion' | 'badVersion' | 'noMap';

/** The most problems that are told at once. */
export const mostProblems = 100;
