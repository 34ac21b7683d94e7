import type { Improvement, ImprovementStatus, Lens } from '#shared/model/improvement';
import { lenses } from '#shared/model/improvement';
import type { Words } from '#shared/text/words';

export const sortings = ['order', 'number', 'gain', 'effort', 'due', 'status', 'lens', 'owner'] as const;

/** By what the list is sorted. */
export type Sorting = (typeof sortings)[number];

/** The statuses in the order in which an improvement goes through them. */
export const statuses: readonly ImprovementStatus[] = ['idea', 'selected', 'doing', 'done', 'dropped'];

/** What the list is narrowed to; null lets all through, the empty texts stand for those without. */
export interface Filter {
  readonly lens: Lens | '' | null;
  readonly owner: string | null;
  readonly status: ImprovementStatus | null;
}

export const noFilter: Filter = { lens: null, owner: null, status: null };

export function isFiltered({ lens, owner, status }: Filter): boolean {
  return lens !== null || owner !== null || status !== null;
}

/**
 * The improvements that the list shows, in its order. What is not known comes last, and what is alike keeps the order of
 * the plan. `gainOf` is seconds of lead time, a fall negative.
 */
export function shownImprovements(
  improvements: readonly Improvement[],
  filter: Filter,
  sorting: Sorting,
  gainOf: (improvement: Improvement) => number | null,
): readonly Improvement[] {
  const kept = improvements.filter((one) => lets(filter, one));
  const key = keyOf(sorting, gainOf);
  if (key === null) return kept;
  return kept.toSorted((a, b) => compare(key(a), key(b)));
}

/** Who took something on, by name; each once. */
export function ownersOf(improvements: readonly Improvement[]): readonly string[] {
  return [...new Set(improvements.map(({ owner }) => owner.trim()))].toSorted((a, b) => a.localeCompare(b));
}

function lets({ lens, owner, status }: Filter, improvement: Improvement): boolean {
  return (
    (lens === null || (improvement.lens ?? '') === lens) &&
    (owner === null || improvement.owner.trim() === owner) &&
    (status === null || improvement.status === status)
  );
}

type Key = string | number | null;

function keyOf(
  sorting: Sorting,
  gainOf: (improvement: Improvement) => number | null,
): ((improvement: Improvement) => Key) | null {
  switch (sorting) {
    case 'order':
      return null;
    case 'number':
      return ({ number }) => number;
    case 'gain':
      return gainOf;
    case 'effort':
      return ({ effortDays }) => effortDays;
    case 'due':
      return ({ due }) => due;
    case 'status':
      return ({ status }) => statuses.indexOf(status);
    case 'lens':
      return ({ lens }) => (lens === null ? null : lenses.indexOf(lens));
    case 'owner':
      return ({ owner }) => owner.trim() || null;
  }
}

function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b) : Number(a) - Number(b);
}

/** The title as it is told to people. */
export function improvementTitle({ title }: Pick<Improvement, 'title'>, { future }: Words): string {
  return title.trim() || future.untitled;
}
