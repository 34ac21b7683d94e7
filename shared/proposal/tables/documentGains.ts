import type { Analysis } from '../../metrics/analyse';
import { type PlanGains, planGains } from '../../scenario/planGains';
import { planOf } from '../plan';

/** What the improvements of a map bring; simulated where the lead time with rework of the plan has no closed form. */
export function documentGains(analysis: Analysis): PlanGains {
  const gains = planGains(analysis.document);
  const { simulated, waterfall, labour } = planOf(analysis, null);
  if (!simulated) return gains;
  const lead = new Map(waterfall.parts.map(({ improvement, part }) => [improvement, part]));
  return {
    ...gains,
    ofImprovements: gains.ofImprovements.map((one) => {
      if (!one.included) return one;
      const id = one.improvement;
      return {
        ...one,
        lead: { ...one.lead, inPlan: lead.get(id) ?? one.lead.inPlan },
        labour: { ...one.labour, inPlan: labour.get(id) ?? one.labour.inPlan },
      };
    }),
  };
}
