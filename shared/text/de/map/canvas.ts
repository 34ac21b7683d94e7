import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';

const some = (count: number) => (count === 1 ? '1 Schritt' : inNumbers`${count} Schritte`);

export const germanCanvas: Topics['canvas'] = {
  label: 'Wertstromkarte',
  roleDescription: 'Wertstromkarte',
  help: 'Die Pfeiltasten wechseln zwischen Schritten, Lieferant, Kunde, Verbesserungen und Notizen; Umschalt und eine Pfeiltaste wählen mehrere Schritte aus. Tippen, Enter oder F2 öffnet zum Bearbeiten. Strg und Pfeil nach rechts fügt den nächsten Schritt hinzu, Strg und Pfeil nach unten einen parallelen. S, dann P oder A verzweigt; C verbindet; Alt, Umschalt und eine Pfeiltaste verschieben den Schritt; Entf löscht ihn.',
  stepRole: 'Schritt',
  unnamed: 'Unbenannter Schritt',
  namePlaceholder: 'Schrittname',
  nameLabel: 'Schrittname',

  addStep: 'Schritt hinzufügen',
  addStepHint: 'Schritt nach dem ausgewählten hinzufügen (Strg+→)',
  fit: 'Einpassen',
  showAll: 'Alles einblenden',
  fitHint: 'Einpassen (Umschalt+1)',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  tools: 'Kartenwerkzeuge',

  next: 'Klicken: nächsten Schritt hinzufügen. Ziehen: mit einem anderen Schritt verbinden.',
  parallel: 'Parallelen Schritt hinzufügen',

  emptyTitle: 'Womit beginnt der Wertstrom?',
  emptyHint: 'Ersten Schritt benennen und Enter drücken.',
  emptyPlaceholder: 'z.\u00a0B. Anfrage geht ein',
  emptyLabel: 'Name des ersten Schritts',
  emptyAdd: 'Hinzufügen',

  connectHint: (from, to) =>
    to === null
      ? `„${from}“ verbinden: Schritt mit den Pfeiltasten oder per Klick auswählen. Esc bricht ab.`
      : `„${from}“ mit „${to}“: Enter verbindet, F vorwärts, R als Nacharbeit. Esc bricht ab.`,

  splitHint: (name) =>
    `„${name}“ verzweigen: P paralleler Schritt, A Alternative (${percent(50)}). Esc bricht ab.`,
  insertOnFlow: 'Schritt hier einfügen (I)',

  said: {
    added: (name) => `${name} hinzugefügt.`,
    addedUnnamed: 'Schritt hinzugefügt. Namen eingeben.',
    removed: (steps, flows) =>
      `${steps > 0 ? some(steps) : flows === 1 ? '1 Pfeil' : inNumbers`${flows} Pfeile`} gelöscht.`,
    moved: (name, side, beside) => `${name} steht jetzt ${side === 'before' ? 'vor' : 'nach'} ${beside}.`,
    movedBetween: (name, from, to) => `${name} steht jetzt zwischen ${from} und ${to}.`,
    noWayIn: 'Alternativen brauchen einen Schritt davor, an dem sich der Weg teilt.',
    parallelBeside: 'Hier laufen Schritte parallel. Zuerst einen Schritt davor einfügen.',
    copied: (count) => `${some(count)} kopiert.`,
    pasted: (count) => `${some(count)} eingefügt.`,
    duplicated: (count) => `${some(count)} dupliziert.`,
    placed: (count) => `${some(count)} fixiert.`,
    unplaced: 'Wieder automatisch angeordnet.',
    nothingPlaced: 'Alle Schritte sind bereits automatisch angeordnet.',
    atEdge: 'Kein weiterer Schritt in dieser Richtung.',
    connected: (from, to) => `${from} mit ${to} verbunden.`,
    reworked: (from, to, percent) => `Nacharbeit von ${from} zurück zu ${to}, ${percent} der Vorgänge.`,
    connectLeft: 'Nicht verbunden.',
    putBack: {
      step: 'Nicht verschoben.',
      arrow: 'Nicht verbunden.',
      area: 'Auswahl unverändert.',
    },
    selected: (count) => inNumbers`${count} Schritte ausgewählt.`,
  },
};
