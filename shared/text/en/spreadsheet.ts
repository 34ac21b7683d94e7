/** The workbook that a map leaves as. Names of sheets have at most 31 letters. */
export const spreadsheetWords = {
  totals: 'Totals',
  steps: 'Steps',
  flows: 'Flows',
  findings: 'Findings',
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
