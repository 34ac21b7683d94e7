import type { structureFindings } from '../../en/advice/structureFindings';
import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';

export const germanStructureFindings: Pick<Topics['finding']['byRule'], keyof typeof structureFindings> = {
  emptyMap: {
    name: 'Leere Karte',
    shows: () => 'Die Karte hat noch keine Schritte.',
    why: 'Es gibt noch nichts zu berechnen.',
    tryThis: 'Hinzufügen, was mit einer Anfrage zuerst geschieht, dann was danach kommt.',
  },
  forwardCycle: {
    name: 'Vorwärtspfeile im Kreis',
    shows: ({ steps }) => `Die Vorwärtspfeile bilden einen Kreis: ${steps}.`,
    why: 'Ein Vorgang käme nie heraus, deshalb fehlen die Kennzahlen.',
    tryThis: 'Den zurückführenden Pfeil in Nacharbeit ändern und den Anteil eingeben.',
  },
  mixedSplit: {
    name: 'Anteile nur an manchen Pfeilen',
    shows: ({ steps }) => `Nach ${steps} haben manche Pfeile einen Anteil, andere nicht.`,
    why: 'Unklar ist, ob Vorgänge einen der Pfeile nehmen oder alle, deshalb fehlen die Kennzahlen.',
    tryThis: 'Allen einen Anteil geben (nur ein Pfeil pro Vorgang) oder alle Anteile entfernen (parallel).',
  },
  sharesNotWhole: {
    name: `Anteile ergeben nicht ${percent(100)}`,
    shows: ({ steps, facts, share }) => `Die Anteile nach ${steps} ergeben ${share(facts.sum)}.`,
    why: 'Vorgänge würden unterwegs verschwinden oder entstehen, deshalb fehlen die Kennzahlen.',
    tryThis: 'Anteile korrigieren oder entfernen, wenn die Pfeile parallel laufen.',
  },
  reworkTakesAll: {
    name: `${percent(100)} Nacharbeit`,
    shows: ({ steps, facts, share }) =>
      `Nach ${steps} gehen ${share(facts.back)} in die Nacharbeit, nichts geht weiter.`,
    why: 'Ein Vorgang bliebe ewig im Kreis, deshalb fehlen die Kennzahlen mit Nacharbeit.',
    tryThis: `Den Anteil eingeben, der jedes Mal zurückgeht; er muss unter ${percent(100)} liegen.`,
  },
  unreachable: {
    name: 'Nicht verbundene Schritte',
    shows: ({ steps }) => `Kein Vorgang erreicht ${steps}; die Verbindung zum Rest fehlt.`,
    why: 'Ein nicht verbundener Schritt zählt als eigene Arbeit außerhalb des Wertstroms.',
    tryThis: 'An der richtigen Stelle verbinden oder löschen.',
  },
  reworkForward: {
    name: 'Nacharbeitspfeil zeigt nach vorn',
    shows: ({ steps, facts, share }) =>
      `Ein Nacharbeitspfeil mit ${share(facts.share)} zeigt nach vorn: ${steps}.`,
    why: 'Nacharbeit führt zu einem früheren Schritt zurück; ein Weg nach vorn ist eine Alternative.',
    tryThis: 'Den Pfeil umkehren oder in einen Vorwärtspfeil mit Anteil ändern.',
  },
  reworkAgainstAccuracy: {
    name: 'Nacharbeit und %C&A widersprechen sich',
    shows: ({ steps, facts, share }) =>
      `Nach ${steps} gehen ${share(facts.back)} in die Nacharbeit, %C&A ist dort aber ${share(facts.accuracy)}.`,
    why: 'Beides beschreibt, wie viel der Arbeit vollständig und richtig ist; eins davon ist vermutlich geraten.',
    tryThis: 'Die Empfänger fragen, wie viele der letzten zehn Vorgänge vollständig und richtig waren.',
  },
  severalEnds: {
    name: 'Mehrere Enden',
    shows: ({ steps, facts }) =>
      facts.marked > 0
        ? inNumbers`${facts.count} Schritte sind als Ende markiert: ${steps}.`
        : inNumbers`Der Wertstrom endet an ${facts.count} Schritten, und keiner ist als Ende markiert: ${steps}.`,
    why: 'Die Durchlaufzeit läuft, bis der letzte von ihnen fertig ist.',
    tryThis: 'Den Schritt markieren, nach dem der Kunde das Ergebnis hat.',
  },
  deadEnd: {
    name: 'Sackgasse',
    shows: ({ steps, facts }) => `${steps} ${facts.count === 1 ? 'führt' : 'führen'} nicht zum Ende.`,
    why: 'Die Arbeit zählt als Aufwand, aber nicht zur Durchlaufzeit.',
    tryThis:
      'Mit dem Schritt verbinden, der das Ergebnis braucht, oder so lassen, wenn der Kunde nicht darauf wartet.',
  },
};
