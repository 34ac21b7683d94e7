import type { Flow } from '../model/flow';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeMeasurement } from '../model/measurement';
import { makeStep, type Step } from '../model/step';
import type { TimeValue } from '../model/timeValue';

/** Random numbers 0..1 that are the same for the same seed (a linear congruential generator, D. Knuth's MMIX constants cut to 32 bits and scrambled). */
function draws(seed: number): () => number {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    let bits = state ^ (state >>> 16);
    bits = Math.imul(bits, 0x45d9f3b);
    return ((bits ^ (bits >>> 15)) >>> 0) / 4294967296;
  };
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__', 'constructor', 'toString', ''];
const times: readonly (TimeValue | null)[] = [
  null,
  '?',
  '0',
  '1h',
  '2d',
  '~3d',
  '1-5d',
  '1h/2h/9h',
  '100000mo',
  '0.0000001s',
  'nonsense',
  '',
  { upToLeadTime: '1w' },
  { upToLeadTime: '?' },
];
const plainTimes: readonly TimeValue[] = ['0', '1h', '2d', '1-5d', '30min', { upToLeadTime: '1w' }];
const measuredTimes = [null, '?', '0', '2h', '30cd', '1-5d', '100000mo', '0.0000001s', 'nonsense'];
const oddShares = [0, 0.1, 0.5, 0.9, 1, 1.5, -0.1, Number.NaN, Number.POSITIVE_INFINITY];
const oddCounts = [null, 0, 1, 40, 1e-320, 1e300, -3, Number.NaN, Number.POSITIVE_INFINITY];
const shares = [null, 0, 0.5, 0.8, 0.95, 1];

/**
 * A small map of that number: every other one well-formed (forward flows in order, shares that add up, values in their ranges),
 * the others with anything that the types allow: cycles, ids twice, flows to nowhere, shares and counts beyond all bounds.
 */
export function anyMap(number: number): MapDocument {
  const random = draws(number);
  const sound = number % 2 === 0;
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const count = below(6);
  const time = () => (sound && random() < 0.9 ? oneOf(plainTimes) : oneOf(times));
  const number0 = () => (sound ? oneOf([null, 0.5, 1, 3, 40]) : oneOf(oddCounts));

  function step(index: number): Step {
    return makeStep({
      id: sound || random() < 0.7 ? (ids[index] ?? `${index}`) : oneOf(ids),
      name: oneOf(['', 'Build', 'Sign-off', 'Roll back', 'Test']),
      processTime: time(),
      waitTime: time(),
      every: oneOf([null, null, '2w', sound ? '1d' : '?']),
      percentCompleteAccurate: oneOf(shares),
      people: number0(),
      uptime: oneOf([null, 0.5, 1, sound ? 1 : 0]),
      workInProcess: number0(),
      automationLevel: oneOf([null, 'manual', 'assisted', 'automated']),
      valueClass: oneOf([null, 'valueAdding', 'necessary', 'waste']),
      milestone: oneOf([null, null, 'commit', 'production']),
      team: oneOf(['', 'Dev', 'Ops', 'QA']),
      end: random() < 0.1,
      sources: oneOf([{}, { processTime: 'measured' }, { waitTime: 'voted' }]),
    });
  }

  function soundFlows(): Flow[] {
    const flows: Flow[] = [];
    for (let from = 0; from + 1 < count; from++) {
      const ways = 1 + (random() < 0.4 ? 1 + below(2) : 0);
      const choice = random() < 0.4;
      const targets = Array.from({ length: ways }, () => from + 1 + below(count - from - 1));
      for (const [way, to] of [...new Set(targets)].entries()) {
        const last = way === new Set(targets).size - 1;
        const share = choice ? (last ? 1 - way * 0.3 : 0.3) : null;
        const wait = oneOf([null, null, '1h', '1-2d']);
        flows.push({ id: `${from}>${to}`, kind: 'forward', from: idOf(from), to: idOf(to), share, wait });
      }
      if (random() > 0.25) continue;
      const to = idOf(below(from + 1));
      flows.push({ id: `${from}<`, kind: 'rework', from: idOf(from), to, share: oneOf([0.05, 0.2, 0.5]) });
    }
    return flows;
  }

  function oddFlows(): Flow[] {
    return Array.from({ length: below(12) }, (_, index): Flow => {
      const ends = { id: random() < 0.9 ? `f${index}` : '', from: oneOf(ids), to: oneOf(ids) };
      const kind = below(8);
      if (kind === 0) return { ...ends, kind: 'information', label: '' };
      if (kind < 3) return { ...ends, kind: 'rework', share: oneOf(oddShares) };
      const share = random() < 0.5 ? null : oneOf(oddShares);
      return { ...ends, kind: 'forward', share, wait: oneOf([null, null, '1h', '?', 'nonsense']) };
    });
  }

  const idOf = (index: number) => ids[index] ?? `${index}`;
  return makeMap({
    id: 'any',
    title: '',
    demand: oneOf([
      null,
      { items: 5, per: 'week' },
      { items: sound ? 300 : 0, per: 'day' },
      { items: sound ? 1 : Number.NaN, per: 'month' },
    ]),
    steps: Array.from({ length: count }, (_, index) => step(index)),
    flows: sound ? soundFlows() : oddFlows(),
    measurements:
      number % 3 === 0 ? [makeMeasurement({ id: 'any-measurement', value: oneOf(measuredTimes) })] : [],
  });
}
