import type { Topics } from '../words';

export const germanSpreadsheet: Topics['spreadsheet'] = {
  totals: 'Summen',
  steps: 'Schritte',
  flows: 'Flüsse',
  findings: 'Befunde',
  hours: (column) => `${column} (h)`,
  flowColumns: {
    from: 'Von',
    to: 'Nach',
    kind: 'Art',
    share: 'Anteil',
    wait: 'Warten unterwegs',
    label: 'Beschriftung',
  },
  findingColumns: {
    shows: 'Was die Karte zeigt',
    why: 'Warum es zählt',
    tryThis: 'Was sich versuchen lässt',
  },
};
