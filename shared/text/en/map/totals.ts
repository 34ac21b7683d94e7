import { inNumbers } from '../figures/number';

/** The figures above the map, and what opens behind each of them. */
export const totalsWords = {
  label: 'Totals',
  unknown: '–',
  open: (name: string, value: string) => `${name}: ${value}. Show definition and calculation.`,
  close: 'Close',

  rightFirstTime: 'Right first time',
  withoutRework: (figure: string) => `without rework ${figure}`,
  reworkLeftOut: 'without rework',
  ofItWaiting: (time: string) => `${time} waiting`,
  labour: (time: string) => `labour ${time}`,
  processByLead: 'process / lead time',
  rolled: (known: number, all: number) =>
    known === all
      ? inNumbers`rolled %C&A, all ${all} steps`
      : inNumbers`rolled %C&A, ${known} of ${all} steps`,
  handoffs: 'between teams',
  constraint: 'Constraint',
  nothingWaits: 'no waiting',

  /** Why a figure is a dash; `more` others are missing too. */
  lacks: (need: string, more: number) =>
    more === 0 ? `missing: ${need}` : inNumbers`missing: ${need} +${more}`,
  missing: 'Missing data',
  leftOut: 'Not included (no value)',

  working: 'Calculation',
  definition: 'Definition',
  formula: 'Formula',
  step: 'Step',
  part: 'Part',
  value: 'Value',
  rowSum: 'Total',
  sum: 'Sum',
  product: 'Product',
  result: 'Result',
  equals: (sum: string, said: string) => `${sum} = ${said}`,
  onTheWay: (from: string, to: string) => `${from} → ${to}`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  unnamed: 'Unnamed step',
  perItem: 'Times are working time per item.',
} as const;
