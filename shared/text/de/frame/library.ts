import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

const maps = (count: number) => (count === 1 ? '1 Karte' : inNumbers`${count} Karten`);

export const germanLibrary: Topics['library'] = {
  heading: 'Meine Karten',
  label: 'Karten',
  newMap: 'Neue Karte',
  openFile: 'Datei öffnen',
  search: 'Karte suchen',
  count: maps,
  found: (count) => (count === 0 ? 'Keine Karte heißt so.' : `${maps(count)} gefunden`),

  empty: {
    heading: 'Hier sind keine Karten',
    detail:
      'Eine leere Karte anfangen oder eine Datei auf dieses Fenster ziehen: eine .vsmap oder ein Bild, das hier exportiert wurde.',
    sample: 'Beispiel öffnen',
  },

  card: {
    changed: (date) => `Geändert ${date}`,
    leadTime: 'Durchlaufzeit',
    flowEfficiency: 'Flusseffizienz',
    steps: 'Schritte',
    unknown: '–',
    unknownDetail: 'noch nicht bekannt',
    picture: (title) => `Kleines Bild von ${title}`,
    emptyPicture: 'Noch keine Schritte',
    untitled: 'Karte ohne Titel',
    more: (title) => `Mehr zu ${title}`,
    renameField: (title) => `Neuer Name von ${title}`,
    open: 'Öffnen',
    rename: 'Umbenennen',
    duplicate: 'Duplizieren',
    delete: 'Löschen',
  },

  keysHint: 'Pfeiltasten gehen weiter, Eingabe öffnet, F2 benennt um, Entf löscht.',
  copyOf: (title, count) => (count === 1 ? `${title} (Kopie)` : `${title} (Kopie ${count})`),
  withoutCopy: (title) => title.replace(/ \(Kopie(?: \d+)?\)$/, ''),
  deleted: (title) => `„${title}“ wurde gelöscht.`,
  undo: 'Rückgängig',
  restored: (title) => `„${title}“ ist wieder da.`,
  recentlyDeleted: (count) => inNumbers`Kürzlich gelöscht (${count})`,
  recentlyDeletedDetail: (days) => `Sie bleiben ${days} Tage erhalten.`,
  restore: 'Zurückholen',
  openElsewhere: (title) => `„${title}“ ist in einem anderen Fenster geöffnet. Dort umbenennen.`,
  lookOnly: (title) => `„${title}“ lässt sich hier nicht umbenennen. Öffnen zeigt, warum.`,
};
