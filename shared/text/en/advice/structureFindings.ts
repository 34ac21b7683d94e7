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
    why: 'There is nothing to add up.',
    tryThis: 'Add the first thing that happens to a request, then what happens next.',
  },
  forwardCycle: {
    name: 'Forward flows in a circle',
    shows: ({ steps }) => `The forward flows of ${steps} run in a circle.`,
    why: 'An item would never leave it, so the map has no totals.',
    tryThis: 'Draw the flow that leads back as rework, with the share of items that take it.',
  },
  mixedSplit: {
    name: 'Shares on some flows only',
    shows: ({ steps }) => `Some flows out of ${steps} have a share and some have none.`,
    why: 'It is not clear whether an item takes one of them or all of them, so the map has no totals.',
    tryThis:
      'Give every one of these flows a share if an item takes one of them, or none if it takes all at once.',
  },
  sharesNotWhole: {
    name: 'Shares that do not add up',
    shows: ({ steps, facts, share }) =>
      `The shares of the flows out of ${steps} add up to ${share(facts.sum)}, not ${percent(100)}.`,
    why: 'Items would be lost or made up on the way, so the map has no totals.',
    tryThis: `Change the shares so that they add up to ${percent(100)}, or remove them if an item takes all these flows at once.`,
  },
  reworkTakesAll: {
    name: 'Everything goes back',
    shows: ({ steps, facts, share }) =>
      `So much goes back from ${steps} (${share(facts.back)}) that nothing is left to go forward.`,
    why: 'An item would go round for ever, so the map has no totals with rework.',
    tryThis: 'Enter the share of items that go back each time; some of them have to go forward.',
  },
  unreachable: {
    name: 'Apart from the stream',
    shows: ({ steps, facts }) =>
      `No item gets to ${steps}: ${facts.count === 1 ? 'it is' : 'they are'} not connected with the rest.`,
    why: 'A step that stands apart counts as work of its own beside the stream.',
    tryThis: 'Connect it where it happens, or remove it.',
  },
  reworkForward: {
    name: 'Rework that leads forward',
    shows: ({ steps, facts, share }) => `A rework flow of ${share(facts.share)} leads forward: ${steps}.`,
    why: 'Rework goes back to a step that has to be done again; what goes forward is an alternative.',
    tryThis: 'Turn the flow round, or draw it as a forward flow with a share.',
  },
  reworkAgainstAccuracy: {
    name: 'Rework and %C&A disagree',
    shows: ({ steps, facts, share }) =>
      `${share(facts.back)} goes back from ${steps}, but the %C&A there is ${share(facts.accuracy)}.`,
    why: 'Both tell how much of the work can be used as it comes; one of them is probably a guess.',
    tryThis:
      'Ask the people who receive the work how many of the last ten items they could use as they came.',
  },
  severalEnds: {
    name: 'Several ends',
    shows: ({ steps, facts }) =>
      facts.marked > 0
        ? inNumbers`${facts.count} steps are marked as the end: ${steps}.`
        : inNumbers`The stream ends at ${facts.count} steps, and none is marked as the end: ${steps}.`,
    why: 'The lead time runs until the last of them is done.',
    tryThis: 'Mark the one step at whose end the customer is served.',
  },
  deadEnd: {
    name: 'Dead end',
    shows: ({ steps, facts }) => `${steps} ${facts.count === 1 ? 'does' : 'do'} not lead to the end.`,
    why: 'The work counts as labour, but the lead time does not wait for it.',
    tryThis:
      'Connect it to the step that needs its result, or leave it if the customer does not wait for it.',
  },
};
