import type { DocumentTopic, SlideWords, SpreadsheetWords } from '../../en/files/document';
import { inNumbers } from '../figures/number';

export const germanDocument: DocumentTopic = {
  asOf: (day) => `Stand: ${day}`,
};

export const germanSlides: SlideWords = {
  part: (title, part, parts) => inNumbers`${title} (${part} von ${parts})`,
  tooLarge:
    'Der Wertstrom ist zu groß, um auf Folien lesbar zu sein; das SVG der Karte zeigt ihn vollständig.',
};

export const germanSpreadsheet: SpreadsheetWords = {
  totals: 'Summen',
  steps: 'Schritte',
  flows: 'Flüsse',
  findings: 'Befunde',
  working: 'Rechenweg',
  workingColumns: {
    step: 'Schritt',
    process: 'Prozesszeit (h)',
    wait: 'Wartezeit mit Turnus (h)',
    lead: 'Durchlaufzeit (h)',
    weight: 'Anteil am kritischen Pfad',
    passes: 'Durchläufe mit Nacharbeit',
    accurate: '%C&A',
    visits: 'Durchläufe pro Vorgang',
    people: 'Personen',
    rate: 'Vorgänge pro verfügbarer Stunde',
    utilisation: 'Auslastung',
  },
  arrowWaits: 'Wartezeit auf Pfeilen (h)',
  arrowWaitsWithRework: 'Wartezeit auf Pfeilen mit Nacharbeit (h)',
  improvements: 'Verbesserungen',
  improvementColumns: {
    number: 'Nummer',
    title: 'Verbesserung',
    status: 'Status',
    included: 'Im Plan',
    start: 'Beginn',
    due: 'Fällig',
    depends: 'Hängt ab von',
    gain: 'Durchlaufzeit (h)',
    alone: 'Durchlaufzeit allein (h)',
    labour: 'Arbeit im Monat (h)',
  },
  notes: 'Notizen',
  noteColumns: { text: 'Notiz', step: 'Schritt', place: 'Ort', parked: 'Themenspeicher' },
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
