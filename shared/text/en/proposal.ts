/** The improvement proposal: a document for people who decide and do not have the program. */
export const proposalWords = {
  name: 'Improvement proposal',
  title: (map: string) => `Improvement proposal: ${map}`,
  standing: 'Where we stand',
  currentMap: 'The stream as it is',
  holdsUp: 'What holds the stream up',
  proposed: 'What we propose',
  noneProposed: 'No improvement is written down yet. What to automate first says where to begin.',
  columns: {
    improvement: 'Improvement',
    why: 'Why',
    where: 'Where',
    lens: 'Lens',
    kind: 'Kind',
    owner: 'Owner',
    status: 'Status',
    expected: 'Expected outcome',
    gain: 'Predicted lead time',
  },
  wholeStream: 'whole stream',
  changes: 'What each of them changes',
  changeNothing: 'Nothing on the map yet, so no gain can be predicted.',
  conflicts: 'What cannot be done as it is written down',
  brings: 'What it would bring',
  bringsNothing:
    'None of the improvements changes the map yet. What they would bring can be told when they do.',
  compared: {
    figure: 'Figure',
    before: 'Now',
    after: 'Then',
    difference: 'Difference',
    judged: 'For the stream',
  },
  futureMap: 'The stream as it would be',
  waterfall: 'From the lead time now to the lead time then',
  before: 'Now',
  after: 'Then',
  order:
    'Each improvement is credited with what it adds to those above it; in another order the parts would differ, the whole would not.',
  /** Where the waterfall cannot be drawn. */
  noWaterfall: 'The lead time is not known before and after, so its way cannot be shown.',
  rests: 'What this rests on',
  sources: (estimated: string, voted: string, measured: string) =>
    `Of the lead time, ${estimated} rests on estimates, ${voted} on two opinions and ${measured} on measurements.`,
  notMeasured:
    'Nothing was measured on real items yet. Measure before you change, so that the change can be seen.',
  measurements: 'Measured on real items',
  measurementColumns: {
    time: 'Lead time',
    items: 'Items',
    from: 'From',
    to: 'To',
    since: 'Since',
    until: 'Until',
    source: 'Source',
  },
  /** In a place that nobody has filled. */
  unknown: '–',
} as const;
