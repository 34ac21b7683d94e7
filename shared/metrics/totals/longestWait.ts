import { ok } from '../../model/result';
import { known, lacking } from '../measured';
import type { Metric } from '../metric';
import { passSum } from '../passes/passSum';

/**
 * The longest wait in front of a step of the critical path, in seconds, its wait for the cadence included (section 4, line 7); 0 where
 * nothing waits. Named where no constraint can be claimed; says nothing about capacity. Null while a wait on the path is unknown.
 */
export const longestWait = {
  id: 'longestWait',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => {
    const soFar = analysis.stream.ok ? (analysis.longestWaitSoFar?.wait ?? 0) : null;
    if (!analysis.route.ok) return lacking(analysis.route.error, soFar);
    const { path } = analysis.route.value.likeliest;
    const step = new Float64Array(analysis.steps.length);
    for (const index of path) step[index] = 1;
    const waits = passSum(
      analysis,
      ok({ step, arrow: new Float64Array(analysis.flowWait.length), exact: true }),
      'wait',
    );
    if (waits.value === null) return lacking(waits.needs, soFar);
    const longest = analysis.longestWait;
    if (longest === null) return known(0, []);
    return known(
      longest.wait,
      waits.working.filter((line) => line.step === longest.step),
    );
  },
} as const satisfies Metric;
