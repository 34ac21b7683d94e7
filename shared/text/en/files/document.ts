import type { Said } from '../../said';
import { inNumbers } from '../figures/number';

/** What every document made of a map says. */
export const documentTopic = {
  /** Of which day it is. */
  asOf: (day: string) => `As of ${day}`,
} as const;

export type DocumentTopic = Said<typeof documentTopic>;

/** The slides that a proposal leaves as. */
export const slideWords = {
  part: (title: string, part: number, parts: number) => inNumbers`${title} (${part} of ${parts})`,
  tooLarge: 'The value stream is too large for a slide; see the SVG for the whole map.',
} as const;

export type SlideWords = Said<typeof slideWords>;

/** The workbook that a map leaves as. Names of sheets have at most 31 letters. */
export const spreadsheetWords = {
  totals: 'Totals',
  steps: 'Steps',
  flows: 'Arrows',
  findings: 'Findings',
  working: 'Calculation',
  workingColumns: {
    step: 'Step',
    process: 'Process time (h)',
    wait: 'Wait with cadence (h)',
    lead: 'Lead time (h)',
    weight: 'Share on the critical path',
    passes: 'Passes with rework',
    accurate: '%C&A',
    visits: 'Visits per item',
    people: 'People',
    rate: 'Items per available hour',
    utilisation: 'Utilisation',
  },
  arrowWaits: 'Waits on arrows (h)',
  arrowWaitsWithRework: 'Waits on arrows with rework (h)',
  improvements: 'Improvements',
  improvementColumns: {
    number: 'Number',
    title: 'Improvement',
    status: 'Status',
    included: 'In the plan',
    start: 'Start',
    due: 'Due',
    depends: 'Depends on',
    gain: 'Lead time (h)',
    alone: 'Lead time, alone (h)',
    labour: 'Labour per month (h)',
  },
  notes: 'Notes',
  noteColumns: { text: 'Note', step: 'Step', place: 'Position', parked: 'parking lot' },
  hours: (column: string) => `${column} (h)`,
  flowColumns: {
    from: 'From',
    to: 'To',
    kind: 'Type',
    share: 'Share',
    wait: 'Wait time on the arrow',
    label: 'Label',
  },
  findingColumns: { shows: 'What the map shows', why: 'Why it matters', tryThis: 'What to try' },
} as const;

export type SpreadsheetWords = Said<typeof spreadsheetWords>;
