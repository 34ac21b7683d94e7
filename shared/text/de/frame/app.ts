import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';
import { germanActionTitles } from './actionTitles';

const germanDisabledReasons: Topics['app']['disabledReasons'] = {
  noMap: 'Zuerst eine Karte öffnen.',
  readOnly: 'Diese Karte lässt sich nur ansehen.',
  nothingToUndo: 'Noch wurde nichts geändert.',
  nothingToRedo: 'Nichts wurde zurückgenommen.',
  nothingSelected: 'Zuerst etwas auswählen.',
  noStepSelected: 'Zuerst einen Schritt auswählen.',
  noFlowSelected: 'Wählen Sie zuerst einen Pfeil zum nächsten Schritt.',
  notSeveralSteps: 'Wählen Sie zuerst mehrere Schritte.',
  nothingPlaced: 'Alles steht, wo die automatische Anordnung es hinstellt.',
  notOneStep: 'Zuerst einen einzelnen Schritt auswählen.',
  noSteps: 'Die Karte hat noch keine Schritte.',
  nothingFound: 'Zuerst nach etwas suchen.',
  nothingRunning: 'Gerade läuft nichts, was Zeit braucht.',
};

export const germanApp: Topics['app'] = {
  name: 'Millrace',
  titleOf: (map) => `${map} · Millrace`,
  untitled: 'Karte ohne Titel',
  newMap: 'Neue Karte',
  back: 'Karten',
  backLabel: 'Zurück zur Übersicht der Karten',
  mainLabel: 'Karte',
  titleLabel: 'Name der Karte',
  moreLabel: 'Weitere Befehle',
  export: 'Exportieren',
  loading: 'Karte wird geöffnet …',
  messages: 'Meldungen',
  dismiss: 'Meldung schließen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  failed: (reason) => `Das ging nicht. ${reason}`,
  drop: 'Datei loslassen, um sie zu öffnen',
  severalFiles: 'Bitte eine Datei nach der anderen. Die erste wurde geöffnet.',

  headline: {
    empty: 'Mit dem Namen des ersten Schritts fängt die Karte an zu rechnen.',
    takes: (lead) => `Ein Vorgang braucht ${lead} bis zum Kunden.`,
    takesWithRework: (lead) => `Ein Vorgang braucht ${lead} bis zum Kunden, Nacharbeit eingerechnet.`,
    takesWithoutRework: (lead) => `Ohne Nacharbeit braucht ein Vorgang ${lead} bis zum Kunden.`,
    withoutRework: (lead) => `Ohne Nacharbeit: ${lead}.`,
    atLeast: (lead) => `Bisher mindestens ${lead}.`,
    overloaded: (step, share, more) =>
      `Das gilt erst, wenn „${step}“${more === 0 ? '' : ` und ${more} weitere`} unter ${percent('100')} ausgelastet ${more === 0 ? 'ist' : 'sind'}: Der Bedarf braucht heute ${share} der Zeit.`,
    workAndWaiting: (work) => `Davon sind ${work} Arbeit, der Rest ist Wartezeit.`,
    allWork: 'Das alles ist Arbeit; nichts wartet.',
    allWaiting: 'Das alles ist Wartezeit.',
    workUnknown: 'Wie viel davon Arbeit ist, ist noch nicht bekannt.',
    leadUnknown: 'Wie lange ein Vorgang braucht, ist noch nicht bekannt.',
    missing: (times) => {
      const small = ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun'][
        times
      ];
      const count = small ?? inNumbers`${times}`;
      return times === 1 ? `${count} Zeit fehlt.` : `${count} Zeiten fehlen.`;
    },
    unsound: 'Die Karte geht noch nicht auf; die Summen zeigen, wo.',
  },

  saving: {
    saved: 'gespeichert',
    saving: 'speichert …',
    notSaved: 'nicht gespeichert',
    notSavedBecause: (reason) => `Nicht gespeichert: ${reason}`,
    strainedBecause: (reason) => `Gespeichert, aber der Speicher lässt sich nicht aufräumen: ${reason}`,
    readOnly: 'nur ansehen',
    savedDetail: 'Jede Änderung liegt auf der Festplatte.',
    retry: 'Noch einmal versuchen',
    saveCopy: 'Stattdessen als Datei speichern',
    reasons: {
      full: 'Die Festplatte ist voll. Platz schaffen oder die Karte als Datei speichern.',
      closed:
        'Der Speicher der Karten wurde unter diesem Fenster geschlossen. Die Karte als Datei speichern, dann die Seite neu laden.',
      unavailable:
        'Dieser Browser behält hier nichts (ein privates Fenster?). Die Karte als Datei speichern.',
      failed: (message) => `Der Speicher der Karten meldet: ${message}`,
    },
  },

  notice: {
    elsewhere:
      'Diese Karte ist in einem anderen Fenster geöffnet. Hier ist zu sehen, wie sie sich ändert; bearbeiten lässt sie sich hier, sobald das andere geschlossen ist.',
    takenOver: 'Das andere Fenster wurde geschlossen. Die Karte lässt sich jetzt hier bearbeiten.',
    newer: 'Diese Karte stammt aus einer neueren Version von Millrace. Sie lässt sich ansehen, nicht ändern.',
    quarantine: (changes) =>
      changes === 1
        ? 'Die letzte Änderung war nach dem Absturz nicht mehr lesbar. Sie wurde zurückgestellt; die Karte ist so, wie sie davor war.'
        : inNumbers`Die letzten ${changes} Änderungen waren nach dem Absturz nicht mehr lesbar. Sie wurden zurückgestellt; die Karte ist so, wie sie davor war.`,
  },

  trouble: {
    heading: 'In der App ist etwas kaputtgegangen',
    kept: 'Was „gespeichert“ zeigte, liegt auf der Festplatte. Neu laden bringt es zurück.',
    reload: 'Neu laden',
    saveFile: 'Karte als Datei speichern',
    toLibrary: 'Zu den Karten',
    missing: 'Unter dieser Adresse gibt es keine Karte.',
    missingDetail: 'Sie wurde gelöscht oder gehört zu einem anderen Browser oder Rechner.',
    damaged: 'Diese Karte ist nicht lesbar.',
    damagedDetail: 'Was von ihr gespeichert ist, wurde beschädigt. Nichts wurde gelöscht.',
    saveDamaged: 'Was da ist, als Datei speichern',
    storage: 'Der Speicher der Karten lässt sich nicht öffnen.',
  },

  actions: germanActionTitles,
  disabledReasons: germanDisabledReasons,
  menus: { file: 'Datei', edit: 'Bearbeiten', view: 'Ansicht', map: 'Karte', help: 'Hilfe' },
  keyNames: {
    delete: 'Entf',
    backspace: 'Rücktaste',
    enter: 'Eingabe',
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
  keysHeading: 'Tasten',
  keysLettersOff: 'Tasten aus einem Buchstaben sind ausgeschaltet.',
};
