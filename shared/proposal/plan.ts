import { type Analysis, analyse } from '../metrics/analyse';
import { labourTime } from '../metrics/labourTime';
import { labourTimeWithRework } from '../metrics/labourTimeWithRework';
import { leadTimeWithRework } from '../metrics/leadTimeWithRework';
import type { MetricId } from '../metrics/registry';
import { workingTime } from '../metrics/workingTime';
import type { Improvement, ImprovementId } from '../model/improvement';
import type { ScenarioId } from '../model/planning';
import type { Seconds } from '../model/units';
import { type Stage, stagesOf } from '../scenario/futureState';
import { changesOfStages, type MapChanges } from '../scenario/mapChanges';
import { plannedImprovements } from '../scenario/plan';
import { type Waterfall, waterfall } from '../scenario/waterfall';

/** What is proposed, and what it leads to. */
export interface Plan {
  readonly now: Analysis;
  /** The very same as `now` where the plan changes nothing. */
  readonly then: Analysis;
  readonly proposed: readonly Improvement[];
  /** The map after each of them, in order. */
  readonly stages: readonly Stage[];
  /** What the headline counts: the lead time with rework where anything comes back. */
  readonly lead: MetricId;
  /** What differs between the two, and whose doing it is. */
  readonly changes: MapChanges;
  /** How the lead time gets from now to then. */
  readonly way: Waterfall;
  /** What each adds to the labour of a month; null where that is not known. */
  readonly labour: ReadonlyMap<ImprovementId, Seconds | null>;
}

/** The plan of a map, or the scenario that is given; see `plannedImprovements`. */
export function planOf(now: Analysis, scenario: ScenarioId | null): Plan {
  const { document } = now;
  const proposed = plannedImprovements(document, scenario);
  const ids = proposed.map(({ id }) => id);
  const stages = stagesOf(document, ids);
  const analyses = stages.map((stage) => (stage.document === document ? now : analyse(stage.document)));
  const then = analyses.at(-1) ?? now;
  const lead = leadMetric(now, then);
  const labour = [now, ...analyses].map(monthlyLabour);
  return {
    now,
    then,
    proposed,
    stages,
    changes: changesOfStages(document, stages),
    lead,
    way: waterfall(document, ids, lead),
    labour: new Map(ids.map((id, at) => [id, less(labour[at + 1] ?? null, labour[at] ?? null)])),
  };
}

function leadMetric(now: Analysis, then: Analysis): MetricId {
  const both = [now, then];
  const reworked = both.some(({ document: { flows } }) => flows.some(({ kind }) => kind === 'rework'));
  const known = both.every((analysis) => leadTimeWithRework.measure(analysis).value !== null);
  return reworked && known ? 'leadTimeWithRework' : 'leadTime';
}

function monthlyLabour(analysis: Analysis): Seconds | null {
  const { takt } = analysis.capacity;
  const each = labourTimeWithRework.measure(analysis).value ?? labourTime.measure(analysis).value;
  if (takt === null || each === null) return null;
  const monthly = (workingTime('month', analysis.document.calendar) / takt) * each;
  return Number.isFinite(monthly) ? monthly : null;
}

function less(from: number | null, taken: number | null): number | null {
  return from === null || taken === null ? null : from - taken;
}
