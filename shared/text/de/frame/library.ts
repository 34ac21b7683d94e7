import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

const maps = (count: number) => (count === 1 ? '1 Karte' : inNumbers`${count} Karten`);

export const germanLibrary: Topics['library'] = {
  heading: 'Alle Karten',
  label: 'Karten',
  newMap: 'Neue Karte',
  openFile: 'Datei öffnen',
  search: 'Karten suchen',
  count: maps,
  found: (count) => (count === 0 ? 'Keine Treffer' : `${maps(count)} gefunden`),

  empty: {
    heading: 'Noch keine Karten',
    detail: 'Neue Karte anlegen oder Datei hierher ziehen (.vsmap oder exportiertes Bild).',
    sample: 'Beispielkarte öffnen',
  },

  card: {
    changed: (date) => `Geändert ${date}`,
    leadTime: 'Durchlaufzeit',
    flowEfficiency: 'Flusseffizienz',
    steps: 'Schritte',
    unknown: '–',
    unknownDetail: 'noch zu wenige Daten',
    picture: (title) => `Vorschau von ${title}`,
    emptyPicture: 'Noch keine Schritte',
    untitled: 'Unbenannte Karte',
    more: (title) => `Aktionen für ${title}`,
    renameField: (title) => `Neuer Name für ${title}`,
    open: 'Öffnen',
    rename: 'Umbenennen',
    duplicate: 'Duplizieren',
    delete: 'Löschen',
  },

  keysHint: 'Pfeiltasten: bewegen · Enter: öffnen · F2: umbenennen · Entf: löschen',
  copyOf: (title, count) => (count === 1 ? `${title} (Kopie)` : `${title} (Kopie ${count})`),
  withoutCopy: (title) => title.replace(/ \(Kopie(?: \d+)?\)$/, ''),
  deleted: (title) => `„${title}“ wurde gelöscht.`,
  undo: 'Rückgängig',
  restored: (title) => `„${title}“ wurde wiederhergestellt.`,
  recentlyDeleted: (count) => inNumbers`Kürzlich gelöscht (${count})`,
  recentlyDeletedDetail: (days) => `Werden nach ${days} Tagen endgültig gelöscht.`,
  restore: 'Wiederherstellen',
  openElsewhere: (title) => `„${title}“ ist in einem anderen Fenster geöffnet. Bitte dort umbenennen.`,
  lookOnly: (title) => `„${title}“ kann hier nicht umbenannt werden. Zum Klären öffnen.`,
};
