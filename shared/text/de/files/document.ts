import type { DocumentTopic, SlideWords, SpreadsheetWords } from '../../en/files/document';
import { inNumbers } from '../figures/number';

export const germanDocument: DocumentTopic = {
  asOf: (day) => `Stand: ${day}`,
};

export const germanSlides: SlideWords = {
  part: (title, part, parts) => inNumbers`${title} (${part} von ${parts})`,
  tooLarge: 'Der Wertstrom ist zu groß für Folien. Vollständig im SVG-Export.',
};

export const germanSpreadsheet: SpreadsheetWords = {
  totals: 'Kennzahlen',
  steps: 'Schritte',
  flows: 'Pfeile',
  findings: 'Befunde',
  working: 'Berechnung',
  workingColumns: {
    step: 'Schritt',
    process: 'Prozesszeit (h)',
    wait: 'Wartezeit mit Turnus (h)',
    lead: 'Durchlaufzeit (h)',
    weight: 'Anteil am kritischen Pfad',
    passes: 'Durchgänge mit Nacharbeit',
    accurate: '%C&A',
    visits: 'Durchgänge pro Vorgang',
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
    labour: 'Aufwand pro Monat (h)',
  },
  notes: 'Notizen',
  noteColumns: { text: 'Notiz', step: 'Schritt', place: 'Position', parked: 'Themenspeicher' },
  hours: (column) => `${column} (h)`,
  flowColumns: {
    from: 'Von',
    to: 'Nach',
    kind: 'Art',
    share: 'Anteil',
    wait: 'Wartezeit auf dem Pfeil',
    label: 'Beschriftung',
  },
  findingColumns: {
    shows: 'Beobachtung',
    why: 'Warum das wichtig ist',
    tryThis: 'Empfehlung',
  },
};
