import type { FactsOf } from '../../../advice/registry';
import { inNumbers, percent } from '../figures/number';
import type { FindingWords } from './findingWords';

type StructureFinding =
  | 'emptyMap'
  | 'forwardCycle'
  | 'mixedSplit'
  | 'sharesNotWhole'
  | 'reworkTakesAll'
  | 'unreachable'
  | 'reworkForward'
  | 'reworkAgainstAccuracy'
  | 'severalEnds'
  | 'deadEnd';

/** Findings about what the arrows of the map mean. */
export const structureFindings: { readonly [Id in StructureFinding]: FindingWords<FactsOf<Id>> } = {
  emptyMap: {
    name: 'Empty map',
    shows: () => 'The map has no steps yet.',
    why: 'There’s nothing to calculate.',
    tryThis: 'Add the first thing that happens to a request, then what happens next.',
  },
  forwardCycle: {
    name: 'Loop of forward arrows',
    shows: ({ steps }) => `The forward arrows of ${steps} form a loop.`,
    why: 'An item would never leave it, so totals can’t be calculated.',
    tryThis: 'Turn the arrow that leads back into rework and enter its share.',
  },
  mixedSplit: {
    name: 'Shares on some arrows only',
    shows: ({ steps }) => `Some arrows out of ${steps} have a share and others don’t.`,
    why: 'It’s unclear whether items take one arrow or all of them, so totals can’t be calculated.',
    tryThis: 'Give all of them a share if items take one; remove the shares if they run in parallel.',
  },
  sharesNotWhole: {
    name: `Shares don’t add up to ${percent(100)}`,
    shows: ({ steps, facts, share }) => `The shares out of ${steps} add up to ${share(facts.sum)}.`,
    why: 'Items would vanish or appear along the way, so totals can’t be calculated.',
    tryThis: 'Correct the shares, or remove them if the arrows run in parallel.',
  },
  reworkTakesAll: {
    name: 'Everything goes to rework',
    shows: ({ steps, facts, share }) =>
      `Rework takes ${share(facts.back)} of the items from ${steps}, so none move forward.`,
    why: 'An item would loop forever, so totals with rework can’t be calculated.',
    tryThis: `Enter the share that goes back each time; it must be below ${percent(100)}.`,
  },
  unreachable: {
    name: 'Disconnected steps',
    shows: ({ steps, facts }) =>
      `No item reaches ${steps}: ${facts.count === 1 ? 'it isn’t' : 'they aren’t'} connected to the rest.`,
    why: 'A disconnected step counts as separate work outside the value stream.',
    tryThis: 'Connect it where it happens, or delete it.',
  },
  reworkForward: {
    name: 'Rework arrow points forward',
    shows: ({ steps, facts, share }) => `A rework arrow of ${share(facts.share)} points forward: ${steps}.`,
    why: 'Rework returns to an earlier step; a path forward is an alternative.',
    tryThis: 'Reverse the arrow, or make it a forward arrow with a share.',
  },
  reworkAgainstAccuracy: {
    name: 'Rework and %C&A disagree',
    shows: ({ steps, facts, share }) =>
      `${share(facts.back)} of items go from ${steps} to rework, but the %C&A there is ${share(facts.accuracy)}.`,
    why: 'Both describe how much work is usable, so one of them is probably a guess.',
    tryThis: 'Ask the people who receive the work how many of the last ten items were complete and accurate.',
  },
  severalEnds: {
    name: 'Several ends',
    shows: ({ steps, facts }) =>
      facts.marked > 0
        ? inNumbers`${facts.count} steps are marked as delivering to the customer: ${steps}.`
        : inNumbers`The value stream ends at ${facts.count} steps, and none is marked as delivering to the customer: ${steps}.`,
    why: 'The lead time runs until the last of them is done.',
    tryThis: 'Mark the one step that delivers to the customer.',
  },
  deadEnd: {
    name: 'Dead end',
    shows: ({ steps, facts }) => `${steps} ${facts.count === 1 ? 'doesn’t' : 'don’t'} lead to the end.`,
    why: 'Its work counts as labour but not in the lead time.',
    tryThis: 'Connect it to the step that needs its result, or leave it if the customer doesn’t wait for it.',
  },
};
