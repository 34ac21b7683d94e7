import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';
import { germanActionTitles } from './actionTitles';

const germanDisabledReasons: Topics['app']['disabledReasons'] = {
  noMap: 'Zuerst eine Karte öffnen.',
  readOnly: 'Diese Karte ist schreibgeschützt.',
  nothingToUndo: 'Nichts rückgängig zu machen.',
  nothingToRedo: 'Nichts zu wiederholen.',
  nothingSelected: 'Zuerst etwas auswählen.',
  noStepSelected: 'Zuerst einen Schritt auswählen.',
  noFlowSelected: 'Zuerst einen Vorwärtspfeil auswählen.',
  notSeveralSteps: 'Zuerst mehrere Schritte auswählen.',
  nothingPlaced: 'Alle Schritte sind bereits automatisch angeordnet.',
  notOneStep: 'Zuerst einen einzelnen Schritt auswählen.',
  noSteps: 'Zuerst einen Schritt hinzufügen.',
  nothingFound: 'Zuerst nach etwas suchen.',
  nothingRunning: 'Keine laufende Aufgabe.',
};

export const germanApp: Topics['app'] = {
  name: 'Millrace',
  titleOf: (map) => `${map} · Millrace`,
  untitled: 'Unbenannte Karte',
  newMap: 'Neue Karte',
  back: 'Alle Karten',
  backLabel: 'Zurück zu allen Karten',
  mainLabel: 'Karte',
  titleLabel: 'Kartenname',
  moreLabel: 'Weitere Befehle',
  export: 'Exportieren',
  loading: 'Karte wird geöffnet …',
  messages: 'Meldungen',
  dismiss: 'Meldung schließen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  failed: (reason) => `Das hat nicht funktioniert. ${reason}`,
  drop: 'Datei hier ablegen, um sie zu öffnen',
  severalFiles: 'Nur die erste Datei wurde geöffnet. Weitere Dateien einzeln öffnen.',

  headline: {
    empty: 'Zum Start den ersten Schritt hinzufügen.',
    takes: (lead) => `Ein Vorgang braucht ${lead} bis zum Kunden.`,
    takesWithRework: (lead) => `Ein Vorgang braucht ${lead} bis zum Kunden, Nacharbeit eingerechnet.`,
    takesWithoutRework: (lead) => `Ohne Nacharbeit braucht ein Vorgang ${lead} bis zum Kunden.`,
    withoutRework: (lead) => `Ohne Nacharbeit: ${lead}.`,
    atLeast: (lead) => `Bisher mindestens ${lead}.`,
    overloaded: (step, share, more) =>
      `Das gilt erst, wenn „${step}“${more === 0 ? '' : ` und ${more} weitere`} unter ${percent('100')} ausgelastet ${more === 0 ? 'ist' : 'sind'}: Heute sind es ${share}.`,
    workAndWaiting: (work) => `Davon sind ${work} Arbeit, der Rest ist Wartezeit.`,
    allWork: 'Alles davon ist Arbeit, nichts Wartezeit.',
    allWaiting: 'Alles davon ist Wartezeit.',
    workUnknown: 'Einige Prozesszeiten fehlen, deshalb ist der Anteil der Arbeit unbekannt.',
    leadUnknown: 'Die Durchlaufzeit ist noch nicht bekannt.',
    missing: (times) => {
      const small = ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun'][
        times
      ];
      const count = small ?? inNumbers`${times}`;
      return times === 1 ? `${count} Zeit fehlt.` : `${count} Zeiten fehlen.`;
    },
    unsound: 'Die Karte ist noch nicht schlüssig; die Kennzahlen zeigen, wo.',
  },

  saving: {
    saved: 'Gespeichert',
    saving: 'Wird gespeichert …',
    notSaved: 'Nicht gespeichert',
    notSavedBecause: (reason) => `Nicht gespeichert: ${reason}`,
    strainedBecause: (reason) => `Gespeichert, aber alte Daten konnten nicht aufgeräumt werden: ${reason}`,
    readOnly: 'Schreibgeschützt',
    savedDetail: 'Alle Änderungen sind gespeichert.',
    retry: 'Erneut versuchen',
    saveCopy: 'Stattdessen als Datei speichern',
    reasons: {
      full: 'Die Festplatte ist voll. Platz schaffen oder Karte als Datei speichern.',
      closed: 'Der Speicher wurde geschlossen. Karte als Datei speichern, dann neu laden.',
      unavailable:
        'Dieser Browser kann hier nichts speichern (privates Fenster?). Karte als Datei speichern.',
      failed: (message) => `Der Speicher meldet einen Fehler: ${message}`,
    },
  },

  notice: {
    elsewhere:
      'In einem anderen Fenster geöffnet, hier schreibgeschützt. Zum Bearbeiten das andere Fenster schließen.',
    takenOver: 'Das andere Fenster wurde geschlossen. Die Karte kann jetzt hier bearbeitet werden.',
    newer: 'Diese Karte stammt aus einer neueren Version von Millrace und ist schreibgeschützt.',
    quarantine: (changes) =>
      changes === 1
        ? 'Nach dem Absturz war die letzte Änderung nicht lesbar. Sie ist gesondert gespeichert; die Karte zeigt den Stand davor.'
        : inNumbers`Nach dem Absturz waren die letzten ${changes} Änderungen nicht lesbar. Sie sind gesondert gespeichert; die Karte zeigt den Stand davor.`,
  },

  trouble: {
    heading: 'Ein Fehler ist aufgetreten',
    kept: 'Alles, was als „Gespeichert“ angezeigt wurde, ist sicher. Neu laden stellt es wieder her.',
    reload: 'Neu laden',
    saveFile: 'Karte als Datei speichern',
    toLibrary: 'Zu allen Karten',
    missing: 'Karte nicht gefunden.',
    missingDetail:
      'Sie wurde gelöscht oder in einem anderen Browser oder auf einem anderen Rechner angelegt.',
    damaged: 'Diese Karte kann nicht geöffnet werden.',
    damagedDetail: 'Ihre gespeicherten Daten sind beschädigt. Nichts wurde gelöscht.',
    saveDamaged: 'Lesbaren Teil als Datei speichern',
    storage: 'Der Speicher kann nicht geöffnet werden.',
  },

  actions: germanActionTitles,
  disabledReasons: germanDisabledReasons,
  menus: { file: 'Datei', edit: 'Bearbeiten', view: 'Ansicht', map: 'Karte', help: 'Hilfe' },
  keyNames: {
    delete: 'Entf',
    backspace: 'Rücktaste',
    enter: 'Enter',
    shift: 'Umschalt',
    control: 'Strg',
    alt: 'Alt',
    menu: 'Menütaste',
    space: 'Leertaste',
    home: 'Pos1',
    end: 'Ende',
    pageUp: 'Bild ↑',
    pageDown: 'Bild ↓',
    tab: 'Tab',
    escape: 'Esc',
  },
  keysHeading: 'Tastenkürzel',
  keysLettersOff: 'Tastenkürzel mit einem Buchstaben sind ausgeschaltet.',
};
