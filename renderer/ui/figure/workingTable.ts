import type { WorkingLine, WorkingPart } from '#shared/metrics/metric';
import type { MetricId } from '#shared/metrics/registry';
import type { Seconds } from '#shared/model/units';

/** A row of a working: what one step or flow put in, by part. */
export interface WorkingRow {
  readonly step: string | null;
  readonly flow: string | null;
  readonly values: ReadonlyMap<WorkingPart, number>;
}

/** The working of a figure as a table: a row for each step or flow, a column for each part. */
export interface WorkingTable {
  readonly parts: readonly WorkingPart[];
  readonly rows: readonly WorkingRow[];
}

/** How the numbers of a part are to be read. */
export type PartUnit = 'time' | 'share' | 'count';

/** Every part that a working can have. Columns stand in this order: the one in which an item meets them. */
const unitOf: Readonly<Record<WorkingPart, PartUnit>> = {
  flowWait: 'time',
  wait: 'time',
  cadenceWait: 'time',
  inventory: 'time',
  process: 'time',
  lead: 'time',
  spread: 'time',
  measured: 'time',
  mapped: 'time',
  percentCompleteAccurate: 'share',
  handoff: 'count',
  automation: 'count',
  visits: 'count',
  demand: 'count',
  available: 'time',
  utilisation: 'share',
  people: 'count',
  items: 'count',
  numerator: 'time',
  denominator: 'time',
};

const order: readonly string[] = Object.keys(unitOf);

/** How the numbers of `part` are to be read in the working of `metric`. */
export function partUnit(part: WorkingPart, metric: MetricId): PartUnit {
  // The same word stands for steps that are automated and for the time that they take.
  if (part === 'automation' && metric === 'automationCoverageByTime') return 'time';
  return unitOf[part];
}

/** Sorts the lines of a working into rows and columns. Nothing is added up and nothing is lost. */
export function workingTable(lines: readonly WorkingLine[]): WorkingTable {
  const rows = new Map<
    string,
    { step: string | null; flow: string | null; values: Map<WorkingPart, number> }
  >();
  for (const { step, flow, part, value } of lines) {
    const key = step !== null ? `step ${step}` : `flow ${flow}`;
    const row = rows.get(key) ?? { step, flow, values: new Map<WorkingPart, number>() };
    row.values.set(part, (row.values.get(part) ?? 0) + value);
    rows.set(key, row);
  }
  const parts = [...new Set(lines.map(({ part }) => part))];
  parts.sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return { parts, rows: [...rows.values()] };
}

/** The sum of one column. */
export function columnSum({ rows }: WorkingTable, part: WorkingPart): number {
  return rows.reduce((sum, row) => sum + (row.values.get(part) ?? 0), 0);
}

/** The one unit in which all times of a table are written, so that they visibly add up. */
export interface TableUnit {
  readonly unit: 'h' | 'min' | 's';
  readonly seconds: Seconds;
}

/** Hours, in which the exact amount is told, and less where the largest time of the table is short. */
export function tableUnit(largest: Seconds): TableUnit {
  if (largest >= 2 * 3600) return { unit: 'h', seconds: 3600 };
  if (largest >= 2 * 60) return { unit: 'min', seconds: 60 };
  return { unit: 's', seconds: 1 };
}
