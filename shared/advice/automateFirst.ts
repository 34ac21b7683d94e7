import type { Analysis } from '../metrics/analyse';
import type { Need } from '../metrics/need';
import { stepTimes } from '../metrics/stepTimes';
import { workingTime } from '../metrics/workingTime';
import type { AutomationAssumptions, Step } from '../model/step';
import { automatedFields } from './automatedStep';
import { defaultAssumptions } from './automationAssumptions';
import { type FactsAbout, factsAbout } from './automationFacts';
import type { AutomationGain } from './automationGain';
import { type Savings, savingsOf, type Totals, totalsOf } from './savings';
import { type Baseline, baselineOf, effortOf, routeEffort, type StepChange, stateAfter } from './streamState';
import { rankingWeights } from './thresholds';

/** The steps in the order in which automating them would pay; empty with `needs` where the map has no totals at all. */
export interface AutomateFirst {
  readonly assumptions: AutomationAssumptions;
  readonly ranking: readonly AutomationGain[];
  readonly needs: readonly Need[];
}

/** Steps and arrows that may be looked at in all: about a tenth of a second's work. */
const effortBudget = 4_000_000;

/**
 * What to automate first (flow model, section 7): for every step that is not automated the map is worked out anew with the
 * step automated, as by `automationCommands`. Steps of which nobody has said how automated they are count as not automated.
 *
 * The ranking goes by `impact`: lead time per item, labour and rework saved, each as a share of what the map has of it,
 * weighted and added up. So a step that is easy to automate but changes little ranks low, whatever its own times look like, and a step with
 * slack can only rank by the work that it takes. Of equals the one that saves more lead time, then the first, comes first.
 */
export function automateFirst(
  analysis: Analysis,
  assumptions: AutomationAssumptions = defaultAssumptions,
): AutomateFirst {
  if (!analysis.stream.ok) return { assumptions, ranking: [], needs: analysis.stream.error };
  const before = baselineOf(analysis);
  const totals = totalsOf(before);
  const about = factsAbout(before, totals);
  const candidates = changesOf(before, assumptions);
  const exact = withinBudget(before, candidates);
  const ranking = candidates.map((change) => {
    const recomputed = exact.has(change.step);
    const after = recomputed
      ? stateAfter(before, change)
      : {
          ...before,
          lead: before.lead.with(change.step, change.lead),
          process: before.process.with(change.step, change.process),
        };
    return gainOf(before, change, {
      savings: savingsOf(before, after, change.step, totals),
      totals,
      about,
      recomputed,
    });
  });
  const gain = ({ leadTimeSaved }: AutomationGain) => leadTimeSaved ?? 0;
  return {
    assumptions,
    ranking: ranking.sort((a, b) => b.impact - a.impact || gain(b) - gain(a)),
    needs: [],
  };
}

function changesOf({ analysis }: Baseline, assumptions: AutomationAssumptions): readonly StepChange[] {
  const { steps, calendar } = analysis.document;
  return steps.flatMap((step, index): StepChange[] => {
    if (step.automationLevel === 'automated') return [];
    const times = stepTimes(automatedFields(step, assumptions, calendar), calendar);
    return [
      {
        step: index,
        lead: times.lead ?? Number.NaN,
        process: times.process ?? Number.NaN,
        reworkFactor: assumptions.reworkFactor,
      },
    ];
  });
}

/** Which changes can be worked out in full; those go first that look as if they would save most. */
function withinBudget(before: Baseline, candidates: readonly StepChange[]): ReadonlySet<number> {
  const ofRoute = routeEffort(before);
  const efforts = candidates.map((change) => ({ change, effort: effortOf(before, change.step, ofRoute) }));
  const total = efforts.reduce((sum, { effort }) => sum + effort, 0);
  if (total > effortBudget) efforts.sort((a, b) => promise(before, b.change) - promise(before, a.change));
  let left = effortBudget;
  return new Set(
    efforts.flatMap(({ change, effort }) => {
      if (effort > left) return [];
      left -= effort;
      return [change.step];
    }),
  );
}

function promise({ passes, lead }: Baseline, { step, lead: after }: StepChange): number {
  const saved = (passes?.step[step] ?? 0) * ((lead[step] as number) - after);
  return Number.isNaN(saved) ? 0 : saved;
}

interface Outcome {
  readonly savings: Savings;
  readonly totals: Totals;
  readonly about: FactsAbout;
  readonly recomputed: boolean;
}

function gainOf(
  before: Baseline,
  { step }: StepChange,
  { savings: { lead, labour, rework, needs }, totals, about, recomputed }: Outcome,
): AutomationGain {
  const { document, capacity } = before.analysis;
  const monthly = capacity.takt === null ? null : workingTime('month', document.calendar) / capacity.takt;
  const demandNeed: readonly Need[] = monthly === null ? [{ kind: 'map', field: 'demand' }] : [];
  return {
    step: (document.steps[step] as Step).id,
    leadTimeSaved: lead,
    labourSaved: labour,
    labourSavedPerMonth: perMonth(labour, monthly),
    reworkAvoided: rework,
    reworkAvoidedPerMonth: perMonth(rework, monthly),
    impact:
      rankingWeights.leadTime * part(lead, totals.lead) +
      rankingWeights.labour * part(labour, totals.labour) +
      rankingWeights.rework * part(rework, totals.rework),
    exact: recomputed && (before.route?.exact ?? true),
    facts: about(step),
    needs: [...needs, ...demandNeed],
  };
}

function perMonth(perItem: number | null, items: number | null): number | null {
  if (perItem === null || items === null) return null;
  return Number.isFinite(perItem * items) ? perItem * items : null;
}

function part(saved: number | null, whole: number): number {
  return saved === null || whole === 0 ? 0 : saved / whole;
}
