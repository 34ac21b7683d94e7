import type { Arrows } from '../../graph/streamGraph';
import type { Analysis } from '../../metrics/analyse';
import { workingTime } from '../../metrics/capacity/workingTime';
import type { Need } from '../../metrics/need';
import type { AutomationAssumptions, Milestone, Step } from '../../model/step';
import { rankingWeights } from '../../model/thresholds';
import { wholeTotals } from '../../simulation/totals/reworkTotals';
import { defaultAssumptions } from './automatedStep';
import { type FactsAbout, factsAbout } from './automationFacts';
import type { AutomationGain, AutomationGroup, ExcludedStep } from './automationGain';
import { gainsByGroup, sortedGains } from './automationOrder';
import { type CandidateSavings, savingsOfCandidates } from './candidateSavings';
import { type Candidate, candidatesOf } from './candidates';
import { type StreamTotals, totalsOf } from './savings';
import { simulatedSavings } from './simulatedSavings';
import { baselineOf } from './streamState';

/** The steps in the order in which automating them would pay; empty with `needs` where the map has no totals at all. */
export interface AutomateFirst {
  readonly assumptions: AutomationAssumptions;
  readonly ranking: readonly AutomationGain[];
  /** The steps that cannot be automated, in the order of the map. */
  readonly excluded: readonly ExcludedStep[];
  readonly needs: readonly Need[];
}

/**
 * What to automate first (flow model, section 7): for every step that is not automated the map is worked out anew with the
 * step automated, as by `proposedCommands`, and with parts of that alone. Steps of which nobody has said how automated
 * they are count as not automated; a step's own assumptions go before the general ones.
 *
 * What is shown is what sorts: the groups of `automationGroups` one after another, and in each the lead time saved with rework,
 * then labour, then rework. So a step that is easy to automate but changes little ranks low, whatever its own times look
 * like, and a step with slack can only rank by what it sends back.
 */
export function automateFirst(
  known: Analysis,
  assumptions: AutomationAssumptions = defaultAssumptions,
): AutomateFirst {
  const { analysis } = wholeTotals(known);
  const excluded = excludedOf(analysis);
  if (!analysis.stream.ok) return { assumptions, ranking: [], excluded, needs: analysis.stream.error };
  const before = baselineOf(analysis);
  const simulated = simulatedSavings(analysis);
  const totals = totalsOf(before, simulated?.totals ?? null);
  const candidates = candidatesOf(analysis, assumptions);
  const savings = savingsOfCandidates(before, candidates, totals, simulated);
  const outcome: Outcome = {
    analysis,
    totals,
    groups: automationGroupsOf(analysis),
    about: factsAbout(before, totals, simulated?.totals ?? null),
    leadNeeds: simulated?.totals.needs ?? [],
  };
  const gains = candidates.map((candidate, at) =>
    gainOf(candidate, savings[at] as CandidateSavings, outcome),
  );
  return {
    assumptions,
    ranking: gainsByGroup(sortedGains(gains)).flatMap((group) => group.gains),
    excluded,
    needs: [],
  };
}

function excludedOf({ document }: Analysis): readonly ExcludedStep[] {
  return document.steps.flatMap(({ id, automationLevel, notAutomatable }) =>
    notAutomatable === null || automationLevel === 'automated' ? [] : [{ step: id, reason: notAutomatable }],
  );
}

interface Outcome {
  readonly analysis: Analysis;
  readonly totals: StreamTotals;
  readonly groups: readonly AutomationGain['group'][];
  readonly about: FactsAbout;
  /** What the map lacks to be simulated. */
  readonly leadNeeds: readonly Need[];
}

function gainOf({ step, kind }: Candidate, savings: CandidateSavings, outcome: Outcome): AutomationGain {
  const { analysis, totals, groups, about, leadNeeds } = outcome;
  const { document, capacity } = analysis;
  const { lead, workAlone, waitAlone, halfInterval, labour, rework, method } = savings;
  const monthly = capacity.takt === null ? null : workingTime('month', document.calendar) / capacity.takt;
  const demandNeed: readonly Need[] = monthly === null ? [{ kind: 'map', field: 'demand' }] : [];
  return {
    step: (document.steps[step] as Step).id,
    kind,
    group: groups[step] ?? 'all',
    leadTimeSaved: lead,
    leadTimeSavedAtLeast: savings.atLeast,
    leadTimeSavedWorkAlone: workAlone,
    leadTimeSavedWaitAlone: waitAlone,
    leadTimeSavedHalfInterval: halfInterval,
    labourSaved: labour,
    labourSavedPerMonth: perMonth(labour, monthly),
    reworkAvoided: rework,
    reworkAvoidedPerMonth: perMonth(rework, monthly),
    impact:
      rankingWeights.leadTime * part(lead, totals.lead) +
      rankingWeights.labour * part(labour, totals.labour) +
      rankingWeights.rework * part(rework, totals.rework),
    method,
    exact: method === 'exact',
    facts: about(step),
    needs: eachOnce([...savings.needs, ...(lead === null ? leadNeeds : []), ...demandNeed]),
  };
}

function eachOnce(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}

function perMonth(perItem: number | null, items: number | null): number | null {
  if (perItem === null || items === null) return null;
  return Number.isFinite(perItem * items) ? perItem * items : null;
}

function part(saved: number | null, whole: number): number {
  return saved === null || whole === 0 ? 0 : saved / whole;
}

/**
 * The group of each step by its index: between commit and production is what lies on a way from behind the first to the
 * last, branches off the critical path too. The step at whose end the code is committed is creative work, and before.
 */
function automationGroupsOf({ document, graph }: Analysis): readonly AutomationGroup[] {
  const { steps } = document;
  const at = (milestone: Milestone) =>
    steps.flatMap((step, index) => (step.milestone === milestone ? [index] : []));
  const commits = at('commit');
  const productions = at('production');
  const behind = reached(graph.forward, steps.length, commits, 'from');
  const ahead = reached(graph.forward, steps.length, productions, 'to');
  const inProduction = new Set(productions);
  const inside = steps.map((_, index) => behind.has(index) && (ahead.has(index) || inProduction.has(index)));
  if (!inside.includes(true)) return steps.map(() => 'all');
  const shipped = reached(graph.forward, steps.length, productions, 'from');
  return inside.map((within, index): AutomationGroup => {
    if (within) return 'delivery';
    return shipped.has(index) || behind.has(index) ? 'after' : 'before';
  });
}

/** The steps that can be reached from some, along forward arrows or (`to`) against them, by one arrow or more. */
function reached(
  arrows: Arrows,
  stepCount: number,
  starts: readonly number[],
  end: 'from' | 'to',
): ReadonlySet<number> {
  const next: number[][] = Array.from({ length: stepCount }, () => []);
  const [here, there] = end === 'from' ? [arrows.from, arrows.to] : [arrows.to, arrows.from];
  for (let arrow = 0; arrow < arrows.count; arrow++)
    next[here[arrow] as number]?.push(there[arrow] as number);
  const found = new Set<number>();
  const open = [...starts];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const target of next[step] ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}
