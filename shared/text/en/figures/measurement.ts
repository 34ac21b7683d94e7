/** Measurements beside the map: their fields, and what stands beside the lead time of the map. */
export const measurementWords = {
  heading: 'Measured lead time',
  /** What the panel says first while there is none. */
  notYet: 'No measurements yet.',
  /** The same while the map has no lead time to stand beside it. */
  onlyMeasured: 'Measured. The map has no lead time to compare with yet.',
  none: 'Add how long finished items really took, for example from a tracker export.',
  one: (position: number) => `Measurement ${position}`,
  /** Beside the name of the one of several that counts. */
  counts: 'used (latest)',
  add: 'Add measurement',
  remove: 'Delete measurement',

  value: 'Lead time',
  items: 'Items',
  from: 'Clock starts',
  to: 'Clock stops',
  since: 'First day',
  until: 'Last day',
  endsBefore: 'The last day is before the first day.',
  source: 'Source',
  examples: {
    value: 'e.g. 14w, 6w/14w/22w',
    items: 'e.g. 42',
    from: 'e.g. request',
    to: 'e.g. delivered',
    since: 'e.g. 2026-01-01',
    until: 'e.g. 2026-06-30',
    source: 'e.g. Jira export',
  },

  /** What a sponsor should see: both figures in one line. */
  beside: (measured: string, mapped: string) => `Measured: ${measured}. On the map: ${mapped}.`,
  /** The same where rework is drawn, which measured items went through. */
  besideWithRework: (measured: string, mapped: string) =>
    `Measured: ${measured}. On the map: ${mapped} (with rework).`,
  /** Below the lead time, in a line with others. */
  below: (measured: string, gap: string | null) =>
    gap === null ? `measured ${measured}` : `measured ${measured} (${gap})`,

  typed: 'As entered',
  clock: 'Clock start, clock stop',
  period: 'Period',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  notSaid: 'not set',
} as const;
