import type { MetricUnit } from '../metrics/metric';
import type { Need } from '../metrics/need';
import type { MetricId } from '../metrics/registry';
import type { Flow } from '../model/flow';
import type { Improvement } from '../model/improvement';
import type { Lane } from '../model/lane';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import type { Measurement } from '../model/measurement';
import type { Note } from '../model/note';
import type { Step, StepId } from '../model/step';
import { compareMaps, type Direction } from '../scenario/compareMaps';
import { diffMaps } from '../scenario/diffMaps';
import { type Changed, type FieldChange, isUnchanged, type ListDiff } from '../scenario/mapDiff';
import { analyseWhole } from '../simulation/totals/reworkTotals';
import { words } from '../text/words';

/**
 * The JSON of `vsmap diff --json`. Stable: keys may be added, none changes its meaning. Whole things stand as the
 * file has them, with nulls for what is unknown; times of metrics are seconds of working time, shares 0..1.
 */
export interface DiffReport {
  /** Nothing is different. */
  readonly equal: boolean;
  readonly map: readonly ReportedChange[];
  readonly calendar: readonly ReportedChange[];
  readonly lanes: ReportedList<Lane>;
  readonly steps: ReportedList<Step> & {
    readonly renamed: readonly { readonly id: StepId; readonly before: string; readonly after: string }[];
    /** Ids of steps that became automated. */
    readonly automated: readonly StepId[];
  };
  readonly flows: ReportedList<Flow>;
  readonly notes: ReportedList<Note>;
  readonly improvements: ReportedList<Improvement>;
  readonly measurements: ReportedList<Measurement>;
  readonly metrics: readonly ReportedMetric[];
}

/** A field with its values in both maps; null where it is unknown or not there. */
interface ReportedChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface ReportedList<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** `id` is that of the second map, `idBefore` that of the first; they differ where names decided. */
  readonly changed: readonly {
    readonly id: string;
    readonly idBefore: string;
    readonly changes: readonly ReportedChange[];
  }[];
  readonly reordered: boolean;
}

interface ReportedMetric {
  readonly metric: MetricId;
  readonly unit: MetricUnit;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly direction: Direction | null;
  /** What a metric without an answer lacks. */
  readonly needsBefore: readonly string[];
  readonly needsAfter: readonly string[];
}

/** What is different between two maps as plain data: what `vsmap diff --json` prints. */
export function diffReport(before: MapDocument, after: MapDocument, locale: Locale): DiffReport {
  const diff = diffMaps(before, after);
  const needs = (list: readonly Need[]) => list.map((need) => words(locale).metric.need(need, (id) => id));
  return {
    equal: isUnchanged(diff),
    map: diff.map.map(reportedChange),
    calendar: diff.calendar.map(reportedChange),
    lanes: reportedList(diff.lanes),
    steps: {
      ...reportedList(diff.steps),
      renamed: diff.steps.renamed.map((step) => ({
        id: step.after.id,
        before: step.before.name,
        after: step.after.name,
      })),
      automated: diff.steps.automated.map((step) => step.after.id),
    },
    flows: reportedList(diff.flows),
    notes: reportedList(diff.notes),
    improvements: reportedList(diff.improvements),
    measurements: reportedList(diff.measurements),
    metrics: compareMaps(analyseWhole(before), analyseWhole(after)).map(
      ({ metric, unit, before: from, after: to, difference, direction }) => ({
        metric,
        unit,
        before: from.value,
        after: to.value,
        difference,
        direction,
        needsBefore: needs(from.needs),
        needsAfter: needs(to.needs),
      }),
    ),
  };
}

function reportedList<T extends { readonly id: string }>(list: ListDiff<T>): ReportedList<T> {
  return {
    added: list.added,
    removed: list.removed,
    changed: list.changed.map(({ before, after, changes }: Changed<T>) => ({
      id: after.id,
      idBefore: before.id,
      changes: changes.map(reportedChange),
    })),
    reordered: list.reordered,
  };
}

function reportedChange({ field, before, after }: FieldChange): ReportedChange {
  return { field, before: before ?? null, after: after ?? null };
}
