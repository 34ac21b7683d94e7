import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanPalette: Topics['palette'] = {
  title: 'Alle Befehle',
  placeholder: 'Befehle und Schritte suchen',
  results: 'Befehle und Schritte',
  count: (entries) => inNumbers`${entries} Treffer. Pfeiltasten wählen aus, Enter führt aus.`,
  nothing: (query) => `Keine Treffer für „${query}“.`,
  hint: '↑ ↓ auswählen · Enter ausführen · Esc schließen',
  goTo: (step) => `Zu „${step}“ gehen`,
  toolbar: 'Werkzeuge',
  contextMenu: 'Aktionen',
};

export const germanFind: Topics['find'] = {
  label: 'Auf der Karte suchen',
  placeholder: 'Schritt, Team, Name, Notiz, Phase',
  next: 'Nächster Treffer (F3)',
  previous: 'Vorheriger Treffer (Umschalt+F3)',
  close: 'Schließen (Esc)',
  count: (at, all) => inNumbers`${at} von ${all}`,
  nothing: 'Keine Treffer',
  kinds: {
    step: 'Schritt',
    team: 'Team',
    phase: 'Phase',
    note: 'Notiz',
    parked: 'Notiz im Themenspeicher',
    flow: 'Pfeil',
    improvement: 'Verbesserung',
    owner: 'Verantwortlich',
  },
  found: (kind, text) => `${kind}: ${text}`,
  said: (at, all, what) => inNumbers`${at} von ${all}. ${what}`,
};

export const germanQuarantine: Topics['quarantine'] = {
  title: 'Nicht lesbare Änderungen',
  why: 'Diese Änderungen waren nach einem Absturz nicht lesbar. Die Karte zeigt den Stand davor; nichts wurde gelöscht.',
  changes: (count) => (count === 1 ? '1 Änderung' : inNumbers`${count} Änderungen`),
  when: (date) => `gefunden am ${date}`,
  save: 'Als Datei speichern',
  delete: 'Löschen',
  deleteQuestion: 'Endgültig löschen?',
  none: 'Diese Karte hat keine nicht lesbaren Änderungen.',
  look: 'Änderungen anzeigen',
  fileName: (map) => `${map} nicht lesbare Änderungen`,
};
