import type { Analysis } from '../../metrics/analyse';
import type { StepId } from '../../model/step';

/** Steps that a rule applies to, the one it applies to most first. */
export interface Ranked {
  readonly steps: readonly StepId[];
  /** The value of the first, 0 where there is none. */
  readonly largest: number;
}

/** The steps for which `value` is not null, by falling value; of equals, in the order of the document. */
export function largestFirst({ document }: Analysis, value: (index: number) => number | null): Ranked {
  const ranked = document.steps
    .flatMap((step, index) => {
      const found = value(index);
      return found === null ? [] : [{ id: step.id, found }];
    })
    .sort((a, b) => b.found - a.found);
  return { steps: ranked.map(({ id }) => id), largest: ranked[0]?.found ?? 0 };
}
