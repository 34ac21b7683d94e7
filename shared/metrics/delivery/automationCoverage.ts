import type { Step } from '../../model/step';
import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import { automationNeeds, deliverySteps } from './deliverySteps';

/**
 * The share of the steps between commit and production, on the critical path, that are automated, 0..1 (section 4, line 6).
 * Assisted steps are not. Null without both milestones on the path or while a step's automation is unknown.
 */
export const automationCoverage = {
  id: 'automationCoverage',
  unit: 'share',
  betterWhen: 'higher',
  measure: (analysis) => {
    const steps = deliverySteps(analysis);
    if (!steps.ok) return lacking(steps.error);
    const needs = automationNeeds(analysis, steps.value);
    if (needs.length > 0) return lacking(needs);
    const working = steps.value.map((index): WorkingLine => {
      const step = analysis.document.steps[index] as Step;
      const value = step.automationLevel === 'automated' ? 1 : 0;
      return { part: 'automation', step: step.id, flow: null, value };
    });
    const automated = working.filter((line) => line.value === 1).length;
    return known(automated / working.length, working);
  },
} as const satisfies Metric;
