import { type MetricId, metrics } from '../metrics/registry';
import type { ImprovementId } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import type { ScenarioId } from '../model/planning';
import type { Conflict } from './futureState';
import { plannedImprovements } from './plan';
import { type Waterfall, waterfall } from './waterfall';

/** What one improvement does to a metric, in the metric's unit; a fall is negative, null is not known. */
export interface MetricGain {
  /** Where its turn comes in the plan; null also for one that is left out. */
  readonly inPlan: number | null;
  readonly alone: number | null;
  /** `inPlan` less `alone`. */
  readonly interaction: number | null;
}

export interface ImprovementGain {
  readonly improvement: ImprovementId;
  readonly included: boolean;
  /** Lead time with rework, seconds per item. */
  readonly lead: MetricGain;
  /** Everybody's work with rework, seconds per item. */
  readonly labour: MetricGain;
  /** What of it cannot be done: in the plan, or on the current map where it is left out. */
  readonly conflicts: readonly Conflict[];
  /** False when some of it cannot be done on the current map, so that `alone` speaks of the rest. */
  readonly isWholeAlone: boolean;
}

/** A metric now and with the plan carried out. */
export interface MetricCourse {
  readonly before: number | null;
  readonly after: number | null;
}

/** What all improvements of a map bring, the included ones in the order of the map. */
export interface PlanGains {
  readonly lead: MetricCourse;
  readonly labour: MetricCourse;
  /** Of the metric of the map's target; null where it has none, or one that is not read off a map. */
  readonly target: MetricCourse | null;
  readonly ofImprovements: readonly ImprovementGain[];
}

const leadMetric: MetricId = 'leadTimeWithRework';
const labourMetric: MetricId = 'labourTimeWithRework';

/** What the plan (or a scenario) brings, and what each improvement has to do with it. */
export function planGains(document: MapDocument, scenario: ScenarioId | null = null): PlanGains {
  const included = plannedImprovements(document, scenario).map(({ id }) => id);
  const lead = waterfall(document, included, leadMetric);
  const labour = waterfall(document, included, labourMetric);
  return {
    lead: courseOf(lead),
    labour: courseOf(labour),
    target: targetCourse(document, included, [lead, labour]),
    ofImprovements: document.improvements.map(({ id, commands }) => {
      const isIncluded = included.includes(id);
      if (commands.length === 0) return nothing(id, isIncluded);
      const ways = isIncluded
        ? [lead, labour]
        : [waterfall(document, [id], leadMetric), waterfall(document, [id], labourMetric)];
      const [ofLead, ofLabour] = ways.map(({ parts }) => parts.find((part) => part.improvement === id));
      return {
        improvement: id,
        included: isIncluded,
        lead: gainOf(ofLead, isIncluded),
        labour: gainOf(ofLabour, isIncluded),
        conflicts: ofLead?.conflicts ?? [],
        isWholeAlone: ofLead?.isWholeAlone ?? true,
      };
    }),
  };
}

function nothing(improvement: ImprovementId, included: boolean): ImprovementGain {
  const none = { inPlan: included ? 0 : null, alone: 0, interaction: included ? 0 : null };
  return { improvement, included, lead: none, labour: none, conflicts: [], isWholeAlone: true };
}

function gainOf(part: Waterfall['parts'][number] | undefined, included: boolean): MetricGain {
  const { part: inPlan = null, alone = null, interaction = null } = part ?? {};
  return included ? { inPlan, alone, interaction } : { inPlan: null, alone, interaction: null };
}

function courseOf({ before, after }: Waterfall): MetricCourse {
  return { before, after };
}

function targetCourse(
  document: MapDocument,
  included: readonly ImprovementId[],
  ways: readonly Waterfall[],
): MetricCourse | null {
  const metric = metrics.find(({ id }) => id === document.target?.metric)?.id;
  if (metric === undefined) return null;
  return courseOf(ways.find((way) => way.metric === metric) ?? waterfall(document, included, metric));
}
