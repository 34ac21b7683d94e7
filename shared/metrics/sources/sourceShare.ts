import type { Step, StepId } from '../../model/step';
import type { Source } from '../../model/timeValue';
import type { Analysis } from '../analyse';
import { known, lacking } from '../measured';
import type { Measured, WorkingLine } from '../metric';
import { sumOf, sumOver } from '../passes/passSum';

/**
 * The share of the lead time of the first pass that rests on values of one source, 0..1 (flow model, section 2): with `stock`,
 * on waits that nobody gave and that follow from the stock in front of a step. Waits on flows and for a cadence have no
 * source of their own and count as estimated. Null where the lead time is, and where it is 0.
 */
export function sourceShare(analysis: Analysis, source: Source | 'stock'): Measured {
  const lead = sumOver(analysis, 'first', 'lead');
  if (lead.value === null) return lacking(lead.needs);
  if (lead.value === 0) return lacking([{ kind: 'map', field: 'workOrWait' }]);
  const stepOf = new Map<StepId, Step>(analysis.document.steps.toReversed().map((step) => [step.id, step]));
  const lines = lead.working.filter((line) => {
    const step = line.step === null ? undefined : stepOf.get(line.step);
    if (line.part === 'wait' && step !== undefined && isFromStock(analysis, step)) return source === 'stock';
    return sourceOf(line, step) === source;
  });
  const share = Math.min(1, sumOf(lines) / lead.value);
  return known(share, [...lines, { part: 'denominator', step: null, flow: null, value: lead.value }], {
    exact: lead.exact,
  });
}

function isFromStock({ steps, indexOf }: Analysis, { id }: Step): boolean {
  return steps[indexOf(id)]?.waitFrom === 'stock';
}

function sourceOf({ part }: WorkingLine, step: Step | undefined): Source {
  if (step === undefined) return 'estimated';
  switch (part) {
    case 'process':
      return step.sources.processTime ?? 'estimated';
    case 'wait':
      return step.sources.waitTime ?? 'estimated';
    case 'lead':
      return (isWhole(step) ? step.sources.processTime : step.sources.waitTime) ?? 'estimated';
    default:
      return 'estimated';
  }
}

/** Whether a lead time that was given as a whole stands in the place of the process time. */
function isWhole({ processTime }: Step): boolean {
  return processTime !== null && typeof processTime === 'object';
}
