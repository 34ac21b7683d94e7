import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanPanes: Topics['panes'] = {
  splitter: 'Trennlinie zwischen Karte und Tabelle',
};

export const germanGrid: Topics['grid'] = {
  label: 'Schritte',
  help: 'Tippen oder Enter zum Bearbeiten. Tab und Pfeiltasten gehen weiter, Strg+Enter fügt darunter einen Schritt hinzu, Esc verlässt die Tabelle.',

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
    valueClass: 'Wertschöpfung',
    every: 'Turnus',
    source: 'Herkunft',
  },
  row: 'Nr.',
  unnamed: 'Unbenannter Schritt',
  newLine: 'Schritt hinzufügen, z.\u00a0B. Code prüfen 30m / 2d 90%',

  sources: { estimated: 'Geschätzt', voted: 'Gemeinsam geschätzt', measured: 'Gemessen' },
  mixed: 'Gemischt',

  tools: 'Zeilen und Spalten',
  insert: 'Schritt hinzufügen',
  insertDetail: 'unter dem ausgewählten',
  remove: 'Schritte löschen',
  chooseColumns: 'Spalten',

  line: {
    processTime: (time) => `Prozesszeit ${time}`,
    waitTime: (time) => `Wartezeit ${time}`,
    leadTime: (time) => `Durchlaufzeit ${time}`,
    every: (time) => `alle ${time}`,
    percentCompleteAccurate: (share) => `%C&A ${share}`,
    people: (count) => (count === '1' ? '1 Person' : `${count} Personen`),
    team: (team) => `Team ${team}`,
    phase: (phase) => `Phase ${phase}`,
    newPhase: (phase) => `neue Phase ${phase}`,
    left: (figures) => `bleibt im Namen, weil mehrdeutig: ${figures}`,
    separator: ' · ',
  },
  newPhase: (phase) => `neue Phase „${phase}“`,

  wrong: {
    people: 'Zahl über 0 eingeben, z.\u00a0B. 2 oder 2,5.',
    oneOf: (choices) => `Möglich: ${choices}.`,
    several: (choices) => `Mehrdeutig: ${choices}.`,
    nothingToSource: 'Eine Herkunft braucht eine Zeit oder %C&A.',
  },

  said: {
    added: (name) => `${name} hinzugefügt.`,
    removed: (steps) => (steps === 1 ? '1 Schritt gelöscht.' : inNumbers`${steps} Schritte gelöscht.`),
    filled: (cells) => (cells === 1 ? '1 Zelle gefüllt.' : inNumbers`${cells} Zellen gefüllt.`),
    pasted: (cells, wrong) => {
      const pasted = cells === 1 ? '1 Zelle eingefügt' : inNumbers`${cells} Zellen eingefügt`;
      return wrong === 0 ? `${pasted}.` : inNumbers`${pasted}; ${wrong} nicht lesbar.`;
    },
    notUnderstood: (reason) => `Nicht lesbar: ${reason}`,
    leaving: 'Tab verlässt die Tabelle.',
  },
};
