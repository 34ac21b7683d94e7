import { inNumbers } from '../figures/number';

/** What the true-scale view, the waterfall of the waits and the critical path say. */
export const trueScaleWords = {
  /** The switch between the pictures of a map. */
  switchLabel: 'Picture of the map',
  map: 'Map',
  trueScale: 'True scale',
  waits: 'Waits',
  path: 'Critical path',
  pathHint: 'Set the critical path apart and show the slack of the other steps',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',

  /** Answers: where does the time go? */
  trueScaleTitle: 'Where does the time go?',
  sentence: (lead: string, work: string, share: string) =>
    `Every step and wait is as wide as the time it takes. Of ${lead}, ${work} is work: ${share}.`,
  sentenceOfMostFrequent: (lead: string, work: string, share: string) =>
    `Every step and wait of the most frequent way is as wide as the time it takes. Of ${lead}, ${work} is work: ${share}.`,
  sentenceWorkUnknown: (lead: string) =>
    `Every step and wait is as wide as the time it takes. From request to delivery it takes ${lead}.`,
  beside: (shown: number, more: number) => {
    const steps = (count: number) => (count === 1 ? '1 step runs' : inNumbers`${count} steps run`);
    const beside = `${steps(shown + more)} beside the critical path.`;
    return more === 0 ? beside : inNumbers`${beside} ${more} of them ${more === 1 ? 'is' : 'are'} not drawn.`;
  },
  request: 'request',
  tick: {
    s: (count: number) => `${count} s`,
    min: (count: number) => `${count} min`,
    h: (count: number) => `${count} h`,
    d: (count: number) => `day ${count}`,
    w: (count: number) => `week ${count}`,
  },
  waiting: (time: string) => `${time} waiting`,
  labelled: (name: string, time: string) => `${name} · ${time}`,
  workLabel: (name: string, time: string, start: string) => `${name}: ${time} of work, starts after ${start}`,
  waitLabel: (name: string, time: string, share: string) =>
    `Wait of ${time} before ${name}, ${share} of the lead time`,
  runLabel: (first: string, last: string, wait: string, work: string) =>
    first === last
      ? `${first}: ${wait} of waiting and ${work} of work`
      : `${first} to ${last}: ${wait} of waiting and ${work} of work in all`,
  unknownLabel: (name: string, time: string) => `${name}: ${time}, work and waiting not told apart`,
  axisLabel: (lead: string) => `Time from request to delivery: ${lead}`,
  notKnown: 'This picture appears when the times that decide the lead time are known.',

  /** Answers: which waits matter? */
  waitsTitle: 'Which waits matter?',
  oneWait: (name: string, time: string) => `All waiting is in one place: ${time} before ${name}.`,
  mostWaiting: (few: number, all: number, share: string, names: readonly string[]) => {
    const quoted = names.map((name) => `“${name}”`);
    const before = few === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
    return inNumbers`${few === 1 ? 'One' : few} of ${all} waits ${few === 1 ? 'is' : 'are'} ${share} of all waiting: before ${before}.`;
  },
  manyWaits: (few: number, all: number, share: string) =>
    inNumbers`${few} of ${all} waits are ${share} of all waiting.`,
  noWaits: 'Nothing waits on the critical path.',
  waitBefore: 'Wait before',
  ofAllWaiting: 'of all waiting',
  soFar: 'so far',
  otherWaits: (count: number) => (count === 1 ? '1 other wait' : inNumbers`${count} other waits`),
  allWaiting: 'All waiting',
  waitRowLabel: (name: string, time: string, share: string, soFar: string) =>
    `${name}: ${time}, ${share} of all waiting, ${soFar} with those above`,
} as const;
