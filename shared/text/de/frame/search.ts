import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanPalette: Topics['palette'] = {
  title: 'Alle Befehle',
  placeholder: 'Befehl oder Name eines Schritts',
  results: 'Befehle und Schritte',
  count: (entries) =>
    entries === 1
      ? 'Eine Zeile. Pfeile wählen, Eingabe führt aus.'
      : inNumbers`${entries} Zeilen. Pfeile wählen, Eingabe führt aus.`,
  nothing: (query) => `Nichts heißt „${query}“.`,
  hint: '↑ ↓ wählen · Eingabe führt aus · Esc schließt',
  goTo: (step) => `Zu „${step}“ gehen`,
  toolbar: 'Werkzeuge',
  contextMenu: 'Was hier möglich ist',
};

export const germanFind: Topics['find'] = {
  label: 'In der Karte suchen',
  placeholder: 'Schritt, Team, Name, Notiz, Phase',
  next: 'Nächste Stelle (F3)',
  previous: 'Vorige Stelle (Umschalt+F3)',
  close: 'Schließen (Esc)',
  count: (at, all) => inNumbers`${at} von ${all}`,
  nothing: 'Nichts gefunden',
  kinds: {
    step: 'Schritt',
    team: 'Team',
    phase: 'Phase',
    note: 'Notiz',
    parked: 'Geparkte Notiz',
    flow: 'Pfeil',
    improvement: 'Verbesserung',
    owner: 'Verantwortlich',
  },
  found: (kind, text) => `${kind}: ${text}`,
  said: (at, all, what) => inNumbers`${at} von ${all}. ${what}`,
};

export const germanQuarantine: Topics['quarantine'] = {
  title: 'Zurückgestellte Änderungen',
  why: 'Nach einem Absturz waren diese Änderungen nicht mehr lesbar. Die Karte ist so, wie sie davor war; nichts wurde gelöscht.',
  changes: (count) => (count === 1 ? 'Eine Änderung' : inNumbers`${count} Änderungen`),
  when: (date) => `zurückgestellt am ${date}`,
  save: 'Als Datei speichern',
  delete: 'Löschen',
  deleteQuestion: 'Endgültig löschen?',
  none: 'Für diese Karte ist nichts zurückgestellt.',
  look: 'Ansehen',
  fileName: (map) => `${map} zurückgestellte Änderungen`,
};
