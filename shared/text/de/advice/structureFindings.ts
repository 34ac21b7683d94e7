import type { structureFindings } from '../../en/advice/structureFindings';
import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';

export const germanStructureFindings: Pick<Topics['finding']['byRule'], keyof typeof structureFindings> = {
  emptyMap: {
    name: 'Leere Karte',
    shows: () => 'Die Karte hat noch keine Schritte.',
    why: 'Es gibt nichts zusammenzuzählen.',
    tryThis: 'Anfügen, was mit einer Anfrage zuerst geschieht, dann was danach kommt.',
  },
  forwardCycle: {
    name: 'Pfeile im Kreis',
    shows: ({ steps }) => `Die Pfeile nach vorn laufen bei ${steps} im Kreis.`,
    why: 'Ein Vorgang käme nie wieder heraus, darum hat die Karte keine Summen.',
    tryThis: 'Den Pfeil, der zurückführt, als Nacharbeit zeichnen, mit dem Anteil der Vorgänge darauf.',
  },
  mixedSplit: {
    name: 'Anteile nur an manchen Pfeilen',
    shows: ({ steps }) => `Manche Pfeile aus ${steps} haben einen Anteil, andere keinen.`,
    why: 'Es bleibt offen, ob ein Vorgang einen davon nimmt oder alle, darum hat die Karte keine Summen.',
    tryThis:
      'Jedem dieser Pfeile einen Anteil geben, wenn ein Vorgang einen davon nimmt, oder keinem, wenn er alle zugleich nimmt.',
  },
  sharesNotWhole: {
    name: 'Anteile, die nicht aufgehen',
    shows: ({ steps, facts, share }) =>
      `Die Anteile der Pfeile aus ${steps} ergeben ${share(facts.sum)}, nicht ${percent(100)}.`,
    why: 'Vorgänge gingen unterwegs verloren oder kämen dazu, darum hat die Karte keine Summen.',
    tryThis: `Die Anteile so ändern, dass sie ${percent(100)} ergeben, oder weglassen, wenn ein Vorgang alle Pfeile zugleich nimmt.`,
  },
  reworkTakesAll: {
    name: 'Alles geht zurück',
    shows: ({ steps, facts, share }) =>
      `Von ${steps} geht so viel zurück (${share(facts.back)}), dass nichts für den Weg nach vorn bleibt.`,
    why: 'Ein Vorgang liefe ewig im Kreis, darum hat die Karte keine Summen mit Nacharbeit.',
    tryThis: 'Den Anteil eintragen, der jedes Mal zurückgeht; etwas davon muss nach vorn gehen.',
  },
  unreachable: {
    name: 'Neben dem Strom',
    shows: ({ steps, facts }) =>
      `Kein Vorgang kommt zu ${steps}: ${facts.count === 1 ? 'dieser Schritt ist' : 'diese Schritte sind'} mit dem Rest nicht verbunden.`,
    why: 'Ein Schritt für sich zählt als eigene Arbeit neben dem Strom.',
    tryThis: 'Dort verbinden, wo er geschieht, oder löschen.',
  },
  reworkForward: {
    name: 'Nacharbeit nach vorn',
    shows: ({ steps, facts, share }) =>
      `Ein Pfeil der Nacharbeit mit ${share(facts.share)} führt nach vorn: ${steps}.`,
    why: 'Nacharbeit geht zurück zu einem Schritt, der noch einmal getan wird; was nach vorn geht, ist eine Alternative.',
    tryThis: 'Den Pfeil umdrehen oder als Pfeil nach vorn mit Anteil zeichnen.',
  },
  reworkAgainstAccuracy: {
    name: 'Nacharbeit und %C&A widersprechen sich',
    shows: ({ steps, facts, share }) =>
      `Von ${steps} geht ${share(facts.back)} zurück, %C&A ist dort aber ${share(facts.accuracy)}.`,
    why: 'Beides sagt, wie viel der Arbeit so brauchbar ist, wie sie kommt; eines davon ist wohl geraten.',
    tryThis:
      'Die Empfänger fragen, wie viele der letzten zehn Vorgänge sie so gebrauchen konnten, wie sie kamen.',
  },
  severalEnds: {
    name: 'Mehrere Enden',
    shows: ({ steps, facts }) =>
      facts.marked > 0
        ? inNumbers`${facts.count} Schritte sind als Ende markiert: ${steps}.`
        : inNumbers`Der Strom endet an ${facts.count} Schritten, und keiner ist als Ende markiert: ${steps}.`,
    why: 'Die Durchlaufzeit läuft, bis der letzte von ihnen fertig ist.',
    tryThis: 'Den einen Schritt markieren, an dessen Ende der Kunde bedient ist.',
  },
  deadEnd: {
    name: 'Sackgasse',
    shows: ({ steps, facts }) => `${steps} ${facts.count === 1 ? 'führt' : 'führen'} nicht zum Ende.`,
    why: 'Die Arbeit zählt als Aufwand, aber die Durchlaufzeit wartet nicht auf sie.',
    tryThis:
      'Mit dem Schritt verbinden, der das Ergebnis braucht, oder so lassen, wenn der Kunde nicht darauf wartet.',
  },
};
