import type { Step } from '../../model/step';
import type { Analysis } from '../analyse';
import { known, lacking } from '../measured';
import type { Measured, Metric, WorkingLine } from '../metric';
import type { Need } from '../need';
import { sumOf } from '../passes/passSum';

/**
 * Process time of all steps, each as often as it is visited, in seconds. Steps that no item visits need no time.
 *
 * @param simulated whether the visits were counted by a simulation
 */
export function labourSum(
  analysis: Analysis,
  visits: Float64Array,
  exact: boolean,
  simulated = false,
): Measured {
  const lines: WorkingLine[] = [];
  const needs: Need[] = [];
  for (const step of analysis.structure.stream?.whole.order ?? []) {
    const times = visits[step] as number;
    if (times === 0) continue;
    const { id } = analysis.document.steps[step] as Step;
    const process = analysis.steps[step]?.process ?? null;
    if (process === null) needs.push({ kind: 'step', step: id, field: 'processTime' });
    else lines.push({ part: 'process', step: id, flow: null, value: times * process });
  }
  return needs.length > 0 ? lacking(needs, sumOf(lines)) : known(sumOf(lines), lines, { exact, simulated });
}

/**
 * Process time of all steps in the first pass, in seconds (section 4, line 3): parallel branches and dead ends
 * included, alternatives with their share. More than the process time where branches exist.
 */
export const labourTime = {
  id: 'labourTime',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => {
    if (!analysis.stream.ok) return lacking(analysis.stream.error);
    const { share, exact } = analysis.stream.value.activity;
    return labourSum(analysis, share, exact);
  },
} as const satisfies Metric;
