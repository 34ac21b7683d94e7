import type { Analysis } from '../metrics/analyse';
import type { Measured } from '../metrics/metric';
import { leadTime } from '../metrics/totals/leadTime';
import { leadTimeWithRework } from '../metrics/totals/leadTimeWithRework';
import type { Improvement, ImprovementId } from '../model/improvement';
import type { ScenarioId } from '../model/planning';
import type { Seconds } from '../model/units';
import { type Stage, stagesOf } from '../scenario/futureState';
import { changesOfStages, type MapChanges } from '../scenario/mapChanges';
import { plannedImprovements } from '../scenario/plan';
import { type Waterfall, waterfall } from '../scenario/waterfall';
import { headlineTotals, measureWithRework } from '../simulation/totals/headlineTotals';
import { analyseWhole, reworkTotals, standInFor } from '../simulation/totals/reworkTotals';
import { formatCount } from '../text/formatNumber';
import type { Words } from '../text/words';

/** What is proposed, and what it leads to. */
export interface Plan {
  readonly now: Analysis;
  /** The very same as `now` where the plan changes nothing. */
  readonly then: Analysis;
  readonly proposed: readonly Improvement[];
  /** The map after each of them, in order. */
  readonly stages: readonly Stage[];
  /** What the headline counts: the lead time with rework where anything comes back. */
  readonly lead: LeadMetric;
  /** What differs between the two, and whose doing it is. */
  readonly changes: MapChanges;
  /** Whether it is a mean of a simulation, as rework meets parallel work. */
  readonly simulated: boolean;
  /** How the lead time gets from now to then. */
  readonly waterfall: Waterfall;
  /** The lead times between which it goes, or what they are at least. */
  readonly course: { readonly before: Measured; readonly after: Measured };
  /** What each adds to everybody's work per item, with rework; null where that is not known. */
  readonly labour: ReadonlyMap<ImprovementId, Seconds | null>;
  /** The same of all of them together. */
  readonly wholeLabour: Seconds | null;
}

/** The plan of a map, or the scenario that is given; see `plannedImprovements`. */
export function planOf(now: Analysis, scenario: ScenarioId | null): Plan {
  const { document } = now;
  const proposed = plannedImprovements(document, scenario);
  const ids = proposed.map(({ id }) => id);
  const stages = stagesOf(document, ids);
  const analyses = stages.map((stage) => (stage.document === document ? now : analyseWhole(stage.document)));
  const then = analyses.at(-1) ?? now;
  const lead = leadMetric(now, then);
  const all = [now, ...analyses];
  const simulated = lead !== 'leadTime' && all.some((one) => reworkTotals(one).method === 'simulated');
  const labour = all.map((one) => reworkTotals(one).labourTime);
  return {
    now,
    then,
    proposed,
    stages,
    changes: changesOfStages(document, stages),
    lead,
    simulated,
    waterfall: waterfall(document, ids, lead),
    course: { before: leadTimeOf(now, lead), after: leadTimeOf(then, lead) },
    labour: new Map(ids.map((id, at) => [id, less(labour[at + 1] ?? null, labour[at] ?? null)])),
    wholeLabour: less(labour.at(-1) ?? null, labour[0] ?? null),
  };
}

type LeadMetric = 'leadTime' | 'leadTimeWithRework';

function leadMetric(now: Analysis, then: Analysis): LeadMetric {
  const both = [now, then].map((analysis) => headlineTotals(analysis, standInFor(analysis)).rework);
  return both.includes('included') && !both.includes('left out') ? 'leadTimeWithRework' : 'leadTime';
}

function leadTimeOf(analysis: Analysis, lead: LeadMetric): Measured {
  return lead === 'leadTime'
    ? leadTime.measure(analysis)
    : measureWithRework(leadTimeWithRework, analysis, standInFor(analysis));
}

function less(from: number | null, taken: number | null): number | null {
  return from === null || taken === null ? null : from - taken;
}

/** What every document calls an improvement: its number and its title. */
export function numberedTitle(
  { number, title }: Pick<Improvement, 'number' | 'title'>,
  { improvements, scenario, locale }: Words,
): string {
  return improvements.numbered(formatCount(number, locale), title.trim() || scenario.untitled);
}
