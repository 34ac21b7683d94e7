import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

const some = (count: number) => (count === 1 ? 'Einen Schritt' : inNumbers`${count} Schritte`);

export const germanCanvas: Topics['canvas'] = {
  label: 'Wertstrom',
  roleDescription: 'Zeichnung des Wertstroms',
  help: 'Die Pfeiltasten gehen durch die Schritte; Umschalt und ein Pfeil wählen mehrere aus. Sie führen auch zum Lieferanten, zum Kunden, zu den Verbesserungen unter einem Schritt und den Notizen unter der Karte; dort bearbeitet Eingabe. Tippen, Eingabe oder F2 ändert den Namen. Strg und Pfeil nach rechts fügt den nächsten Schritt an, Strg und Pfeil nach unten einen parallelen. S, dann P oder A, teilt den Weg. Alt, Umschalt und ein Pfeil verschieben den Schritt. C verbindet ihn mit einem anderen. Entf löscht ihn.',
  stepRole: 'Schritt',
  unnamed: 'Schritt ohne Namen',
  namePlaceholder: 'Name des Schritts',
  nameLabel: 'Name des Schritts',

  addStep: 'Schritt',
  addStepHint: 'Schritt hinter dem ausgewählten anfügen (Strg+→)',
  fit: 'Einpassen',
  fitHint: 'Ganze Karte zeigen (Umschalt+1)',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  tools: 'Werkzeuge der Karte',

  next: 'Klicken: nächsten Schritt anfügen. Ziehen: mit einem anderen Schritt verbinden.',
  parallel: 'Parallelen Schritt anfügen',

  emptyTitle: 'Was geschieht zuerst?',
  emptyHint: 'Den ersten Schritt des Stroms benennen und Eingabe drücken. Dann kommt der nächste.',
  emptyPlaceholder: 'Eine Anfrage kommt herein',
  emptyLabel: 'Name des ersten Schritts',
  emptyAdd: 'Anfügen',

  connectHint: (from, to) =>
    to === null
      ? `„${from}“ verbinden: mit den Pfeiltasten oder einem Klick einen Schritt wählen. Esc bricht ab.`
      : `„${from}“ mit „${to}“: Eingabe verbindet, F nach vorn, R als Nacharbeit. Esc bricht ab.`,

  splitHint: (name) =>
    `„${name}“ teilen: P fügt einen parallelen Schritt an, A eine Alternative für die Hälfte der Vorgänge. Esc bricht ab.`,
  insertOnFlow: 'Hier einen Schritt einfügen (I)',

  said: {
    added: (name) => `${name} angefügt.`,
    addedUnnamed: 'Schritt angefügt. Jetzt den Namen tippen.',
    removed: (steps, flows) =>
      steps > 0
        ? `${steps === 1 ? 'Ein Schritt' : inNumbers`${steps} Schritte`} gelöscht.`
        : `${flows === 1 ? 'Ein Pfeil' : inNumbers`${flows} Pfeile`} gelöscht.`,
    moved: (name, side, beside) => `${name} steht jetzt ${side === 'before' ? 'vor' : 'hinter'} ${beside}.`,
    movedBetween: (name, from, to) => `${name} steht jetzt zwischen ${from} und ${to}.`,
    noWayIn: 'Hierher führt kein Schritt: Alternativen brauchen einen davor, der wählen kann.',
    parallelBeside: 'Hier laufen andere Schritte parallel: einen Schritt davor setzen, der wählen kann.',
    copied: (count) => `${some(count)} kopiert.`,
    pasted: (count) => `${some(count)} eingefügt.`,
    duplicated: (count) => `${some(count)} dupliziert.`,
    placed: (count) => `${some(count)} von Hand gestellt.`,
    unplaced: 'Wieder im automatischen Layout.',
    nothingPlaced: 'Alles steht, wo das automatische Layout es hinstellt.',
    atEdge: 'In dieser Richtung kommt kein Schritt mehr.',
    connected: (from, to) => `${from} mit ${to} verbunden.`,
    reworked: (from, to, percent) => `Nacharbeit von ${from} zurück zu ${to}, ${percent} der Vorgänge.`,
    connectLeft: 'Nichts wurde verbunden.',
    putBack: {
      step: 'Nichts wurde verschoben.',
      arrow: 'Nichts wurde verbunden.',
      area: 'Die Auswahl bleibt, wie sie war.',
    },
    selected: (count) => inNumbers`${count} Schritte ausgewählt.`,
  },
};
