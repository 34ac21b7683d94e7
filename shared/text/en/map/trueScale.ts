import { inNumbers } from '../figures/number';

/** What the true-scale view, the waterfall of the waits and the critical path say. */
export const trueScaleWords = {
  /** The switch between the pictures of a map. */
  switchLabel: 'Map view',
  map: 'Map',
  trueScale: 'True scale',
  waits: 'Wait times',
  path: 'Critical path',
  pathHint: 'Highlight the critical path and show the slack of other steps',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',

  /** Answers: where does the time go? */
  trueScaleTitle: 'Where does the time go?',
  sentence: (lead: string, work: string, share: string) =>
    `Width is time. Of ${lead}, ${work} (${share}) is work.`,
  sentenceOfMostFrequent: (lead: string, work: string, share: string) =>
    `Width is time, for the most frequent path. Of ${lead}, ${work} (${share}) is work.`,
  sentenceWorkUnknown: (lead: string) => `Width is time. From request to delivery it takes ${lead}.`,
  beside: (shown: number, more: number) => {
    const steps = (count: number) => (count === 1 ? '1 step runs' : inNumbers`${count} steps run`);
    const beside = `${steps(shown + more)} in parallel to the critical path`;
    return more === 0
      ? `${beside}.`
      : inNumbers`${beside}; ${more} of them ${more === 1 ? 'is' : 'are'} not shown.`;
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
      : `${first} to ${last}: ${wait} of waiting and ${work} of work in total`,
  unknownLabel: (name: string, time: string) => `${name}: ${time}, not split into work and waiting`,
  axisLabel: (lead: string) => `Time from request to delivery: ${lead}`,
  notKnown: 'This view appears once the lead time can be calculated.',

  /** Answers: which waits matter? */
  waitsTitle: 'Which waits matter?',
  oneWait: (name: string, time: string) => `All waiting is in one place: ${time} before ${name}.`,
  mostWaiting: (few: number, all: number, share: string, names: readonly string[]) => {
    const quoted = names.map((name) => `“${name}”`);
    const before = few === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
    return inNumbers`${few === 1 ? 'One' : few} of ${all} waits ${few === 1 ? 'makes' : 'make'} up ${share} of all waiting: before ${before}.`;
  },
  manyWaits: (few: number, all: number, share: string) =>
    inNumbers`${few} of ${all} waits make up ${share} of all waiting.`,
  noWaits: 'There is no waiting on the critical path.',
  waitBefore: 'Wait before',
  ofAllWaiting: 'of all waiting',
  soFar: 'cumulative',
  otherWaits: (count: number) => (count === 1 ? '1 other wait' : inNumbers`${count} other waits`),
  allWaiting: 'Total waiting',
  waitRowLabel: (name: string, time: string, share: string, soFar: string) =>
    `${name}: ${time}, ${share} of all waiting, ${soFar} cumulative`,
} as const;
