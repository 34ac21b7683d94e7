import type { AutomationGain, AutomationGroup } from './automationGain';

/** The columns by which the ranking can be sorted. */
export const automationColumns = ['leadTime', 'workAlone', 'labour', 'rework'] as const;

export type AutomationColumn = (typeof automationColumns)[number];

/** The groups in the order in which they are shown. */
export const automationGroups = ['delivery', 'before', 'after', 'all'] as const satisfies AutomationGroup[];

/** What a column shows of a gain, and sorts by: a month of it where the demand is known, else of one item; null is not known. */
export function columnValue(gain: AutomationGain, column: AutomationColumn): number | null {
  switch (column) {
    case 'leadTime':
      return gain.leadTimeSaved ?? gain.leadTimeSavedAtLeast;
    case 'workAlone':
      return gain.leadTimeSavedWorkAlone;
    case 'labour':
      return gain.labourSavedPerMonth ?? gain.labourSaved;
    case 'rework':
      return gain.reworkAvoidedPerMonth ?? gain.reworkAvoided;
  }
}

/**
 * The gains by the values of a column, the largest first and what is not known last; of equals, the one with more lead time,
 * then labour, then rework saved, then the first. `ascending` turns the order of the column around, not that of equals.
 */
export function sortedGains(
  gains: readonly AutomationGain[],
  column: AutomationColumn = 'leadTime',
  ascending = false,
): readonly AutomationGain[] {
  const others = (['leadTime', 'labour', 'rework'] as const).filter((other) => other !== column);
  return gains.toSorted((a, b) => {
    const first = compared(columnValue(a, column), columnValue(b, column), ascending);
    return others.reduce(
      (order, other) => (order === 0 ? compared(columnValue(a, other), columnValue(b, other), false) : order),
      first,
    );
  });
}

function compared(a: number | null, b: number | null, ascending: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return ascending ? a - b : b - a;
}

/** The gains group by group, in the order of groups and as they come; groups without one are left out. */
export function gainsByGroup(
  gains: readonly AutomationGain[],
): readonly { readonly group: AutomationGroup; readonly gains: readonly AutomationGain[] }[] {
  return automationGroups
    .map((group) => ({ group, gains: gains.filter((gain) => gain.group === group) }))
    .filter((found) => found.gains.length > 0);
}
