import type { MetricUnit } from '../metrics/metric';
import type { Need } from '../metrics/need';
import { metrics } from '../metrics/registry';
import type { Calendar } from '../model/calendar';
import type { MapDocument } from '../model/mapDocument';
import { analyseWhole } from '../simulation/totals/reworkTotals';
import { parseDurationIn } from '../time/parseDuration';
import { timeRange } from '../time/timeRange';
import { metricsReport } from './metricsReport';
import type { MetricsReport } from './reportFormat';

/** A limit that a map is to keep, as it was asked for. */
export interface MapLimit {
  /** One of {@link limitedFigures}. */
  readonly metric: string;
  readonly bound: 'max' | 'min';
  /** As typed: a duration (`4d`), a share (`20%` or `0.2`) or a number. */
  readonly text: string;
}

/** What became of a limit. Times are seconds of working time, shares 0..1. */
export interface CheckedLimit {
  readonly metric: string;
  readonly bound: 'max' | 'min';
  readonly unit: MetricUnit;
  /** Null where the text is no value of this figure. */
  readonly limit: number | null;
  /** The figure of the map; null where it has no answer. */
  readonly value: number | null;
  /** A limit without a value on either side is not kept: nobody can tell. */
  readonly kept: boolean;
  /**
   * What a figure without an answer is at least; null where it has one, or no bound is known. Above a largest value it is
   * missed, whatever is still unknown.
   */
  readonly atLeast: number | null;
  /** By how much it was missed (at least), above 0; null where it was kept or nobody can tell. */
  readonly missedBy: number | null;
  /** What a figure without an answer lacks. */
  readonly needs: readonly Need[];
}

interface Figure {
  readonly name: string;
  /** The metric that defines it. */
  readonly id: (typeof metrics)[number]['id'];
  /** Where a report has it, simulated if need be. */
  readonly reported?: (report: MetricsReport) => number | null;
}

/** A lead time without more is the one of the headline: with rework. `firstPass.` leaves rework out. */
const headlineFigures: readonly Figure[] = [
  { name: 'leadTime', id: 'leadTimeWithRework', reported: ({ withRework }) => withRework.leadTime },
  { name: 'processTime', id: 'processTimeWithRework', reported: ({ withRework }) => withRework.processTime },
  { name: 'labourTime', id: 'labourTimeWithRework', reported: ({ withRework }) => withRework.labourTime },
  {
    name: 'flowEfficiency',
    id: 'flowEfficiencyWithRework',
    reported: ({ withRework }) => withRework.flowEfficiency,
  },
  { name: 'firstPass.leadTime', id: 'leadTime' },
  { name: 'firstPass.processTime', id: 'processTime' },
  { name: 'firstPass.labourTime', id: 'labourTime' },
  { name: 'firstPass.flowEfficiency', id: 'flowEfficiency' },
];

const headlineMetrics = new Set(headlineFigures.map(({ id }) => id));

const figures: readonly Figure[] = [
  ...headlineFigures,
  ...metrics.filter(({ id }) => !headlineMetrics.has(id)).map(({ id }) => ({ name: id, id })),
];

/** The figures that a limit can be set for. */
export const limitedFigures: readonly string[] = figures.map(({ name }) => name);

/** Holds a map against limits, in their order; a figure that nobody knows is a RangeError. */
export function checkLimits(document: MapDocument, limits: readonly MapLimit[]): readonly CheckedLimit[] {
  if (limits.length === 0) return [];
  const analysis = analyseWhole(document);
  const report = metricsReport(document);
  return limits.map(({ metric: name, bound, text }) => {
    const figure = figures.find((one) => one.name === name);
    const metric = metrics.find(({ id }) => id === figure?.id);
    if (figure === undefined || metric === undefined) throw new RangeError(`no figure ${name}`);
    const measured = metric.measure(analysis);
    const value = measured.value ?? figure.reported?.(report) ?? null;
    const limit = limitValue(text, metric.unit, document.calendar);
    const atLeast = value === null ? measured.atLeast : null;
    const over = missing(value, atLeast, limit, bound);
    return {
      metric: name,
      bound,
      unit: metric.unit,
      limit,
      value,
      atLeast,
      kept: value !== null && over !== null && over <= 0,
      missedBy: over !== null && over > 0 ? over : null,
      needs: value === null ? measured.needs : [],
    };
  });
}

/** By how much a value is beyond a limit, at most 0 where it is kept; null where nobody can tell. */
function missing(
  value: number | null,
  atLeast: number | null,
  limit: number | null,
  bound: 'max' | 'min',
): number | null {
  if (limit === null) return null;
  if (value !== null) return bound === 'max' ? value - limit : limit - value;
  return bound === 'max' && atLeast !== null && atLeast > limit ? atLeast - limit : null;
}

/** What a text means as a value of a unit; of a range its likely amount. Null where it is none. */
function limitValue(text: string, unit: MetricUnit, calendar: Calendar): number | null {
  if (unit === 'duration') {
    const parsed = parseDurationIn(text, calendar);
    return parsed.ok && parsed.value.kind === 'amount' ? (timeRange(text, calendar)?.likely ?? null) : null;
  }
  const match = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*(%?)$/u.exec(text.trim());
  if (match === null) return null;
  const number = Number((match[1] ?? '').replace(',', '.'));
  if (unit === 'count') return match[2] === '%' ? null : number;
  const share = match[2] === '%' ? number / 100 : number;
  return share <= 1 ? share : null;
}
