import { inNumbers } from '../figures/number';

/** The map in words, one line after the other: for screen readers, and for whoever would rather read than look. */
export const readingWords = {
  title: 'Map as text',
  intro: 'All steps in flow order. Press Enter on a step to show it on the map.',
  close: 'Close',
  totals: 'Totals',
  figure: (name: string, value: string) => `${name}: ${value}`,
  steps: (count: number) => (count === 1 ? '1 step' : inNumbers`${count} steps in flow order`),
  phase: (name: string) => `Phase ${name}`,
  noPhase: 'No phase',
  position: (at: number, name: string) => inNumbers`${at}. ${name}`,
  doneBy: (who: string) => `Done by ${who}`,
  every: (time: string) => `Runs every ${time}`,
  start: 'First step',
  /** Several arrows come in. */
  waitsForAll: (names: readonly string[]) => `Starts when ${list(names)} are all done`,
  waitsForThose: (names: readonly string[]) =>
    `Starts when the branches the item takes are done: ${list(names)}`,
  comesFromOne: (names: readonly string[]) => `Follows ${list(names, 'or')}`,
  /** Several arrows go out. */
  parallel: (names: readonly string[]) => `Then in parallel: ${list(names)}`,
  alternatives: (ways: readonly string[]) => `Then, depending on the item: ${ways.join('; ')}`,
  way: (share: string, name: string) => `${share} of items to ${name}`,
  next: (name: string) => `Then ${name}`,
  /** A step that is reached after a wait on the way. */
  after: (name: string, wait: string) => `${name} (after a wait of ${wait})`,
  visits: (count: string) => `${count} visits per item on average, rework included`,
  customer: 'Delivers to the customer',
  end: 'This path ends here',
  notes: 'Notes on the map',
  outcome: (text: string) => `Outcome: ${text}`,
  between: (supplier: string, customer: string) => `From ${supplier} to ${customer}`,
  fromSupplier: (supplier: string) => `From ${supplier}`,
  forCustomer: (customer: string) => `For ${customer}`,
  empty: 'This map has no steps yet.',
  /** Said after a change: what the change did to the whole. */
  leadTimeNow: (time: string) => `Lead time ${time}.`,
  leadTimeUnknownNow: 'The lead time is now unknown.',
};

function list(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
