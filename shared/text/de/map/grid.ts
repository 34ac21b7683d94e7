import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanPanes: Topics['panes'] = {
  splitter: 'Platz der Karte neben der Tabelle',
};

export const germanGrid: Topics['grid'] = {
  label: 'Schritte',
  help: 'Tippen oder Eingabetaste zum Bearbeiten. Tab und Pfeiltasten gehen weiter. Strg+Eingabe fügt darunter einen Schritt ein. Escape verlässt die Tabelle.',

  columns: {
    name: 'Name',
    processTime: 'Prozesszeit',
    waitTime: 'Wartezeit',
    leadTime: 'Durchlaufzeit',
    percentCompleteAccurate: '%C&A',
    people: 'Personen',
    team: 'Team',
    phase: 'Phase',
    automationLevel: 'Automatisierung',
    valueClass: 'Wertklasse',
    every: 'Takt',
    source: 'Herkunft',
  },
  row: 'Nr.',
  unnamed: 'Schritt ohne Namen',
  newLine: 'Neuer Schritt: Code prüfen 30m / 2d 90%',

  sources: { estimated: 'Geschätzt', voted: 'Abgestimmt', measured: 'Gemessen' },
  mixed: 'Gemischt',

  tools: 'Zeilen und Spalten',
  insert: 'Schritt einfügen',
  insertDetail: 'unter dem gewählten',
  remove: 'Schritte löschen',
  chooseColumns: 'Spalten',

  line: {
    processTime: (time) => `Arbeit ${time}`,
    waitTime: (time) => `wartet ${time}`,
    leadTime: (time) => `Durchlaufzeit ${time}`,
    every: (time) => `alle ${time}`,
    percentCompleteAccurate: (share) => `${share} richtig`,
    people: (count) => (count === '1' ? '1 Person' : `${count} Personen`),
    team: (team) => `Team ${team}`,
    phase: (phase) => `Phase ${phase}`,
    newPhase: (phase) => `neue Phase ${phase}`,
    left: (figures) => `bleibt im Namen, weil mehrdeutig: ${figures}`,
    separator: ' · ',
  },
  newPhase: (phase) => `neue Phase „${phase}“`,

  wrong: {
    people: 'Eine Zahl über 0, zum Beispiel 2 oder 2,5.',
    oneOf: (choices) => `Eins davon: ${choices}.`,
    several: (choices) => `Das könnte sein: ${choices}.`,
    nothingToSource: 'Eine Herkunft braucht eine Zeit oder %C&A, zu der sie gehört.',
  },

  said: {
    added: (name) => `${name} angefügt.`,
    removed: (steps) => (steps === 1 ? '1 Schritt gelöscht.' : inNumbers`${steps} Schritte gelöscht.`),
    filled: (cells) => (cells === 1 ? '1 Zelle gefüllt.' : inNumbers`${cells} Zellen gefüllt.`),
    pasted: (cells, wrong) =>
      wrong === 0
        ? inNumbers`${cells} Zellen eingefügt.`
        : inNumbers`${cells} Zellen eingefügt, ${wrong} nicht verstanden.`,
    notUnderstood: (reason) => `Nicht verstanden: ${reason}`,
    leaving: 'Tab verlässt die Tabelle.',
  },
};
