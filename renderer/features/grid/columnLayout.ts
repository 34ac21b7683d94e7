import { createStore } from 'zustand/vanilla';
import type { Database } from '../../storage/database';
import { readSetting, writeSetting } from '../../storage/settings';
import type { ColumnId, GridColumn } from './columns/column';
import { columns } from './columns/registry';

/** Which columns are shown and how wide: a matter of the person, not of the map. */
export interface ColumnLayout {
  readonly hidden: readonly ColumnId[];
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
}

const setting = 'gridColumns';
const narrowest = 48;
const widest = 640;

/** The columns of every grid of this window. */
export const columnLayout = createStore<ColumnLayout>(() => ({ hidden: [], widths: {} }));

let database: Database | null = null;

/** Brings back the columns as they were left, and keeps what is changed from now on. */
export async function restoreColumns(from: Database): Promise<void> {
  if (database === from) return;
  database = from;
  const stored = await readSetting(from, setting);
  columnLayout.setState(layoutFrom(stored), true);
}

/** What a stored value says; anything in it that is no column or no width is left out. */
export function layoutFrom(stored: unknown): ColumnLayout {
  const kept: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { hidden, widths } = kept;
  const ids = columns.map(({ id }) => id);
  const wide = typeof widths === 'object' && widths !== null ? Object.entries(widths) : [];
  return {
    hidden: Array.isArray(hidden) ? ids.filter((id) => id !== 'name' && hidden.includes(id)) : [],
    widths: Object.fromEntries(
      ids.flatMap((id) => {
        const width: unknown = wide.find(([name]) => name === id)?.[1];
        return typeof width === 'number' && Number.isFinite(width) ? [[id, bounded(width)]] : [];
      }),
    ),
  };
}

/** The columns that are shown, in their order. The name always is. */
export function shownColumns({ hidden }: ColumnLayout): readonly GridColumn[] {
  return columns.filter(({ id }) => !hidden.includes(id));
}

export function widthOf(column: GridColumn, { widths }: ColumnLayout): number {
  return widths[column.id] ?? column.width;
}

export function setWidth(id: ColumnId, width: number): void {
  keep({ ...columnLayout.getState(), widths: { ...columnLayout.getState().widths, [id]: bounded(width) } });
}

export function toggleColumn(id: ColumnId): void {
  const layout = columnLayout.getState();
  const hidden = layout.hidden.includes(id)
    ? layout.hidden.filter((one) => one !== id)
    : [...layout.hidden, id];
  keep({ ...layout, hidden });
}

function bounded(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

function keep(layout: ColumnLayout): void {
  columnLayout.setState(layout, true);
  if (database !== null) void writeSetting(database, setting, layout);
}
