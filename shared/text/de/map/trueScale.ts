import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanTrueScale: Topics['trueScale'] = {
  switchLabel: 'Bild der Karte',
  map: 'Karte',
  trueScale: 'Maßstäblich',
  waits: 'Wartezeiten',
  path: 'Kritischer Pfad',
  pathHint: 'Den kritischen Pfad hervorheben und den Puffer der anderen Schritte zeigen',
  saveSvg: 'Als SVG sichern',
  savePng: 'Als PNG sichern',

  trueScaleTitle: 'Wohin geht die Zeit?',
  sentence: (lead, work, share) =>
    `Jeder Schritt und jede Wartezeit ist so breit, wie sie dauert. Von ${lead} sind ${work} Arbeit: ${share}.`,
  sentenceOfMostFrequent: (lead, work, share) =>
    `Jeder Schritt und jede Wartezeit des häufigsten Wegs ist so breit, wie sie dauert. Von ${lead} sind ${work} Arbeit: ${share}.`,
  sentenceWorkUnknown: (lead) =>
    `Jeder Schritt und jede Wartezeit ist so breit, wie sie dauert. Vom Auftrag bis zur Lieferung: ${lead}.`,
  beside: (shown, more) => {
    const all = shown + more;
    const beside =
      all === 1
        ? '1 Schritt läuft neben dem kritischen Pfad.'
        : inNumbers`${all} Schritte laufen neben dem kritischen Pfad.`;
    return more === 0 ? beside : inNumbers`${beside} ${more} davon nicht gezeichnet.`;
  },
  request: 'Auftrag',
  tick: {
    s: (count) => `${count} s`,
    min: (count) => `${count} min`,
    h: (count) => `${count} h`,
    d: (count) => `Tag ${count}`,
    w: (count) => `Woche ${count}`,
  },
  waiting: (time) => `${time} Wartezeit`,
  labelled: (name, time) => `${name} · ${time}`,
  workLabel: (name, time, start) => `${name}: ${time} Arbeit, beginnt nach ${start}`,
  waitLabel: (name, time, share) => `Wartezeit vor ${name}: ${time}, ${share} der Durchlaufzeit`,
  runLabel: (first, last, wait, work) =>
    first === last
      ? `${first}: ${wait} Wartezeit und ${work} Arbeit`
      : `${first} bis ${last}: zusammen ${wait} Wartezeit und ${work} Arbeit`,
  unknownLabel: (name, time) => `${name}: ${time}, Arbeit und Wartezeit nicht getrennt`,
  axisLabel: (lead) => `Zeit vom Auftrag bis zur Lieferung: ${lead}`,
  notKnown: 'Dieses Bild erscheint, sobald die Zeiten bekannt sind, die die Durchlaufzeit bestimmen.',

  waitsTitle: 'Auf welche Wartezeiten kommt es an?',
  oneWait: (name, time) => `Die gesamte Wartezeit entsteht an einer Stelle: ${time} vor ${name}.`,
  mostWaiting: (few, all, share, names) => {
    const quoted = names.map((name) => `„${name}“`);
    const before = few === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} und ${quoted.at(-1)}`;
    return few === 1
      ? inNumbers`Eine von ${all} Wartezeiten macht ${share} der gesamten Wartezeit aus: vor ${before}.`
      : inNumbers`${few} von ${all} Wartezeiten machen ${share} der gesamten Wartezeit aus: vor ${before}.`;
  },
  manyWaits: (few, all, share) =>
    inNumbers`${few} von ${all} Wartezeiten machen ${share} der gesamten Wartezeit aus.`,
  noWaits: 'Auf dem kritischen Pfad wartet nichts.',
  waitBefore: 'Wartezeit vor',
  ofAllWaiting: 'der gesamten Wartezeit',
  soFar: 'bis hier',
  otherWaits: (count) => (count === 1 ? '1 weitere Wartezeit' : inNumbers`${count} weitere Wartezeiten`),
  allWaiting: 'Wartezeit gesamt',
  waitRowLabel: (name, time, share, soFar) =>
    `${name}: ${time}, ${share} der gesamten Wartezeit, ${soFar} mit denen darüber`,
};
