import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanTrueScale: Topics['trueScale'] = {
  switchLabel: 'Ansicht',
  map: 'Karte',
  trueScale: 'Maßstäblich',
  waits: 'Wartezeiten',
  path: 'Kritischer Pfad',
  pathHint: 'Kritischen Pfad hervorheben und Puffer der anderen Schritte anzeigen',
  saveSvg: 'Als SVG speichern',
  savePng: 'Als PNG speichern',

  trueScaleTitle: 'Wo bleibt die Zeit?',
  sentence: (lead, work, share) =>
    `Die Breite entspricht der Dauer. Von ${lead} sind ${work} Arbeit (${share}).`,
  sentenceOfMostFrequent: (lead, work, share) =>
    `Die Breite entspricht der Dauer, auf dem häufigsten Weg. Von ${lead} sind ${work} Arbeit (${share}).`,
  sentenceWorkUnknown: (lead) =>
    `Die Breite entspricht der Dauer. Von der Anfrage bis zur Lieferung: ${lead}.`,
  beside: (shown, more) => {
    const all = shown + more;
    const beside = all === 1 ? '1 Schritt läuft' : inNumbers`${all} Schritte laufen`;
    return `${beside} parallel zum kritischen Pfad${more === 0 ? '.' : inNumbers`; ${more} davon nicht dargestellt.`}`;
  },
  request: 'Anfrage',
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
  unknownLabel: (name, time) => `${name}: ${time}, nicht in Arbeit und Wartezeit getrennt`,
  axisLabel: (lead) => `Zeit von der Anfrage bis zur Lieferung: ${lead}`,
  notKnown: 'Diese Ansicht erscheint, sobald alle Zeiten des kritischen Pfads bekannt sind.',

  waitsTitle: 'Welche Wartezeiten zählen?',
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
  noWaits: 'Auf dem kritischen Pfad gibt es keine Wartezeit.',
  waitBefore: 'Wartezeit vor',
  ofAllWaiting: 'der gesamten Wartezeit',
  soFar: 'kumuliert',
  otherWaits: (count) => (count === 1 ? '1 weitere Wartezeit' : inNumbers`${count} weitere Wartezeiten`),
  allWaiting: 'Wartezeit gesamt',
  waitRowLabel: (name, time, share, soFar) =>
    `${name}: ${time}, ${share} der gesamten Wartezeit, kumuliert ${soFar}`,
};
