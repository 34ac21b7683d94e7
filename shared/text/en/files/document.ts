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
  tooLarge: 'The stream is too large to be read on slides; the SVG of the map shows all of it.',
} as const;

export type SlideWords = Said<typeof slideWords>;

/** The workbook that a map leaves as. Names of sheets have at most 31 letters. */
export const spreadsheetWords = {
  totals: 'Totals',
  steps: 'Steps',
  flows: 'Flows',
  findings: 'Findings',
  working: 'Working',
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
    labour: 'Labour a month (h)',
  },
  notes: 'Notes',
  noteColumns: { text: 'Note', step: 'Step', place: 'Place', parked: 'parking lot' },
  hours: (column: string) => `${column} (h)`,
  flowColumns: {
    from: 'From',
    to: 'To',
    kind: 'Kind',
    share: 'Share',
    wait: 'Wait on the way',
    label: 'Label',
  },
  findingColumns: { shows: 'What the map shows', why: 'Why it matters', tryThis: 'What to try' },
} as const;

export type SpreadsheetWords = Said<typeof spreadsheetWords>;
