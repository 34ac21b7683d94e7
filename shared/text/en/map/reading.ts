import { inNumbers } from '../figures/number';

/** The map in words, one line after the other: for screen readers, and for whoever would rather read than look. */
export const readingWords = {
  title: 'The map, read aloud',
  intro: 'Every step in the order of the flow. Enter on a step shows it on the map.',
  close: 'Close',
  totals: 'In all',
  figure: (name: string, value: string) => `${name}: ${value}`,
  steps: (count: number) =>
    count === 1 ? 'The step' : inNumbers`The ${count} steps, in the order of the flow`,
  phase: (name: string) => `Phase ${name}`,
  noPhase: 'In no phase',
  position: (at: number, name: string) => inNumbers`${at}. ${name}`,
  doneBy: (who: string) => `Done by ${who}`,
  every: (time: string) => `Happens every ${time}`,
  start: 'The stream begins here',
  /** Several arrows come in. */
  waitsForAll: (names: readonly string[]) => `Starts when ${list(names)} are all done`,
  waitsForThose: (names: readonly string[]) =>
    `Starts when those of ${list(names)} are done that the item takes`,
  comesFromOne: (names: readonly string[]) => `Comes from ${list(names, 'or')}`,
  /** Several arrows go out. */
  parallel: (names: readonly string[]) => `Then in parallel: ${list(names)}`,
  alternatives: (ways: readonly string[]) => `Then one of: ${ways.join('; ')}`,
  way: (share: string, name: string) => `${share} of the items to ${name}`,
  next: (name: string) => `Then ${name}`,
  /** A step that is reached after a wait on the way. */
  after: (name: string, wait: string) => `${name} (${wait} of wait on the way)`,
  visits: (count: string) => `Done ${count} times an item on average, rework counted`,
  customer: 'The customer is served here',
  end: 'The way ends here',
  notes: 'Notes of the map',
  outcome: (text: string) => `Outcome: ${text}`,
  between: (supplier: string, customer: string) => `From ${supplier} to ${customer}`,
  fromSupplier: (supplier: string) => `From ${supplier}`,
  forCustomer: (customer: string) => `For ${customer}`,
  empty: 'The map has no steps yet.',
  /** Said after a change: what the change did to the whole. */
  leadTimeNow: (time: string) => `Lead time ${time}.`,
  leadTimeUnknownNow: 'The lead time is not known now.',
};

function list(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
