import { streamOrder } from '#shared/graph/order';
import type { Analysis } from '#shared/metrics/analyse';
import type { StepId } from '#shared/model/step';

const known = new WeakMap<Analysis, readonly StepId[]>();

/** The steps in flow order: a row each. Steps in and behind a cycle have no place in it and come last, as on file. */
export function rowsOf(analysis: Analysis): readonly StepId[] {
  const found = known.get(analysis);
  if (found !== undefined) return found;
  const { steps } = analysis.document;
  const order = streamOrder(analysis.graph.forward, steps.length);
  const ids = Array.from(order, (at) => steps[at]?.id ?? '');
  const listed = new Set(ids);
  const rows =
    ids.length === steps.length
      ? ids
      : [...ids, ...steps.map(({ id }) => id).filter((id) => !listed.has(id))];
  known.set(analysis, rows);
  return rows;
}
