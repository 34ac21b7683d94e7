import type { Step } from '../../model/step';
import { known, lacking } from '../measured';
import type { Metric } from '../metric';
import type { Need } from '../need';
import { leadNeeds } from '../passes/firstPass';
import type { StepTimes } from '../stream/stepTimes';
import { deliverySteps } from './deliverySteps';

/**
 * Wait and process time of the longest manual step between commit and production on the critical path, in seconds; the working
 * names the step (section 7). Of equals the first. Null without the milestones, where no step in between is manual, while the time
 * of a manual one is unknown, and while nobody has said how automated a step is that would be longer.
 */
export const longestManualStepBeforeProduction = {
  id: 'longestManualStepBeforeProduction',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => {
    const between = deliverySteps(analysis);
    if (!between.ok) return lacking(between.error);
    const steps = between.value.map((index) => ({
      step: analysis.document.steps[index] as Step,
      times: analysis.steps[index] as StepTimes,
    }));
    const manual = steps.filter(({ step }) => step.automationLevel === 'manual');
    const longest = manual.reduce<(typeof steps)[number] | null>(
      (best, one) => (best === null || (one.times.lead ?? 0) > (best.times.lead ?? 0) ? one : best),
      null,
    );
    const needs = steps.flatMap(({ step, times }): readonly Need[] => {
      if (step.automationLevel === 'manual') return leadNeeds(step, times);
      const mayBeLonger = times.lead === null || times.lead > (longest?.times.lead ?? -1);
      if (step.automationLevel !== null || !mayBeLonger) return [];
      return [{ kind: 'step', step: step.id, field: 'automationLevel' }];
    });
    if (needs.length > 0) return lacking(needs);
    if (longest === null) return lacking([{ kind: 'map', field: 'manualStep' }]);
    const lead = longest.times.lead ?? 0;
    return known(lead, [{ part: 'lead', step: longest.step.id, flow: null, value: lead }]);
  },
} as const satisfies Metric;
