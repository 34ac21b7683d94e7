import type { Topics } from '../words';

export const germanProposal: Topics['proposal'] = {
  name: 'Verbesserungsvorschlag',
  title: (map) => `Verbesserungsvorschlag: ${map}`,
  standing: 'Wo wir stehen',
  currentMap: 'Der Wertstrom, wie er ist',
  holdsUp: 'Was den Wertstrom aufhält',
  proposed: 'Was wir vorschlagen',
  noneProposed:
    'Es ist noch keine Verbesserung aufgeschrieben. Womit zu beginnen wäre, sagt, was zuerst automatisiert werden sollte.',
  columns: {
    improvement: 'Verbesserung',
    why: 'Warum',
    where: 'Wo',
    lens: 'Blick',
    kind: 'Art',
    owner: 'Wer',
    status: 'Stand',
    expected: 'Erwartetes Ergebnis',
    gain: 'Vorhergesagte Durchlaufzeit',
  },
  wholeStream: 'ganzer Wertstrom',
  changes: 'Was jede von ihnen ändert',
  changeNothing: 'Noch nichts an der Karte, daher lässt sich kein Gewinn vorhersagen.',
  conflicts: 'Was sich nicht tun lässt, wie es aufgeschrieben ist',
  brings: 'Was es brächte',
  bringsNothing:
    'Noch ändert keine der Verbesserungen die Karte. Was sie brächten, lässt sich sagen, sobald sie es tun.',
  compared: {
    figure: 'Kennzahl',
    before: 'Jetzt',
    after: 'Dann',
    difference: 'Unterschied',
    judged: 'Für den Wertstrom',
  },
  futureMap: 'Der Wertstrom, wie er wäre',
  waterfall: 'Von der Durchlaufzeit jetzt zu der dann',
  before: 'Jetzt',
  after: 'Dann',
  order:
    'Jeder Verbesserung wird zugerechnet, was sie zu denen über ihr beiträgt; in anderer Folge wären die Teile andere, das Ganze nicht.',
  noWaterfall:
    'Die Durchlaufzeit ist nicht vorher und nachher bekannt, daher lässt sich ihr Weg nicht zeigen.',
  rests: 'Worauf das beruht',
  sources: (estimated, voted, measured) =>
    `Von der Durchlaufzeit beruhen ${estimated} auf Schätzungen, ${voted} auf zwei Meinungen und ${measured} auf Messungen.`,
  notMeasured:
    'An wirklichen Vorgängen wurde noch nichts gemessen. Wer vor der Änderung misst, sieht danach, was sie gebracht hat.',
  measurements: 'An wirklichen Vorgängen gemessen',
  measurementColumns: {
    time: 'Durchlaufzeit',
    items: 'Vorgänge',
    from: 'Von',
    to: 'Bis',
    since: 'Seit',
    until: 'Bis zum',
    source: 'Quelle',
  },
  unknown: '–',
};
