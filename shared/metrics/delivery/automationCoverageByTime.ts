import type { Step } from '../../model/step';
import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import type { Need } from '../need';
import { sumOf } from '../passes/passSum';
import { automationNeeds, deliverySteps } from './deliverySteps';

/**
 * The automated share of the process time between commit and production on the critical path, 0..1 (section 4, line 6).
 * Null as the coverage by steps, while one of the process times is unknown, and where there is no work at all.
 */
export const automationCoverageByTime = {
  id: 'automationCoverageByTime',
  unit: 'share',
  betterWhen: 'higher',
  measure: (analysis) => {
    const steps = deliverySteps(analysis);
    if (!steps.ok) return lacking(steps.error);
    const needs: Need[] = [...automationNeeds(analysis, steps.value)];
    const automated: WorkingLine[] = [];
    const all: WorkingLine[] = [];
    for (const index of steps.value) {
      const step = analysis.document.steps[index] as Step;
      const process = analysis.steps[index]?.process ?? null;
      if (process === null) {
        needs.push({ kind: 'step', step: step.id, field: 'processTime' });
        continue;
      }
      all.push({ part: 'process', step: step.id, flow: null, value: process });
      if (step.automationLevel !== 'automated') continue;
      automated.push({ part: 'automation', step: step.id, flow: null, value: process });
    }
    if (needs.length > 0) return lacking(needs);
    const total = sumOf(all);
    if (total === 0) return lacking([{ kind: 'map', field: 'workOrWait' }]);
    return known(sumOf(automated) / total, [
      ...automated,
      { part: 'denominator', step: null, flow: null, value: total },
    ]);
  },
} as const satisfies Metric;
