import { backShares } from '../../graph/visits';
import { workingTime } from '../../metrics/capacity/workingTime';
import type { StepTimes } from '../../metrics/stream/stepTimes';
import type { Step } from '../../model/step';
import {
  repeatedPerMonth,
  repeatedVisits,
  riskyAccuracy,
  riskyRework,
  slowShare,
} from '../../model/thresholds';
import type { ReworkTotals } from '../../simulation/totals/totalsTask';
import { longQueueOf } from '../rules/flow/longQueues';
import { saysHowToRecover } from '../stepKinds';
import type { AutomationFacts, AutomationReason } from './automationGain';
import type { StreamTotals } from './savings';
import type { Baseline } from './streamState';

/** The facts about a step, by its index. */
export type FactsAbout = (step: number) => AutomationFacts;

/** What speaks for automating each step of a map. */
export function factsAbout(
  before: Baseline,
  totals: StreamTotals,
  simulated: ReworkTotals | null,
): FactsAbout {
  const { analysis, visits, lead } = before;
  const passes = before.passes?.step ?? simulated?.passes ?? null;
  const { document, graph, capacity } = analysis;
  const back = backShares(graph.rework, graph.stepCount);
  const recovers = saysHowToRecover(document);
  const monthly = capacity.takt === null ? null : workingTime('month', document.calendar) / capacity.takt;
  return (index) => {
    const step = document.steps[index] as Step;
    const times = visits === null ? null : (visits[index] as number);
    const slack = analysis.route.ok ? (analysis.route.value.slack[index] as number) : null;
    const facts = {
      leadShare:
        passes === null ? null : shareOf(passes[index] as number, lead[index] as number, totals.lead),
      ofKnownOnly: !totals.leadIsWhole,
      slack: slack === null || !Number.isFinite(slack) ? null : slack,
      percentCompleteAccurate: step.percentCompleteAccurate,
      goesBack: Math.min(1, back[index] as number),
      noRecovery: step.milestone === 'production' && !recovers,
      visits: times,
      timesPerMonth:
        times === null || monthly === null || !Number.isFinite(times * monthly) ? null : times * monthly,
      queue: longQueueOf(analysis.steps[index] as StepTimes),
    };
    return { ...facts, reasons: reasonsFor(facts) };
  };
}

/** Sums are rounded: the only step of a map is not more than the whole of it. */
function shareOf(passes: number, lead: number, whole: number): number | null {
  if (passes === 0) return 0;
  if (Number.isNaN(lead)) return null;
  return whole === 0 ? 0 : Math.min(1, (passes * lead) / whole);
}

function reasonsFor(facts: Omit<AutomationFacts, 'reasons'>): readonly AutomationReason[] {
  const reasons: AutomationReason[] = [];
  if ((facts.leadShare ?? 0) >= slowShare) reasons.push('slow');
  const inaccurate = facts.percentCompleteAccurate !== null && facts.percentCompleteAccurate < riskyAccuracy;
  if (inaccurate || facts.goesBack > riskyRework || facts.noRecovery) reasons.push('risky');
  const often = (facts.timesPerMonth ?? 0) >= repeatedPerMonth;
  if ((facts.visits ?? 0) >= repeatedVisits || often) reasons.push('repetitive');
  return reasons;
}
