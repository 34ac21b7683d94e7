import { inNumbers } from '../figures/number';

/** What stands in the picture of a map, in the editor and in every export, and what its parts say to a screen reader. */
export const pictureWords = {
  unknown: '–',
  unnamed: 'Unnamed step',
  untitled: 'Untitled map',

  work: 'work',
  lead: 'lead',
  wait: 'wait',
  percentCompleteAccurate: '%C&A',
  team: (team: string, people: string | null) => (people === null ? team : `${team} · ${people}`),
  people: (people: string) => `${people} people`,
  onePerson: '1 person',

  constraint: 'constraint',
  longestWait: 'longest wait',
  lowestQuality: 'lowest quality',
  constraintAndSlack: (slack: string) => `constraint · ${slack}`,
  slackTab: (time: string) => `${time} slack`,
  noSlackTab: 'no slack',
  noTeam: 'No team',
  /** Where a row of a map that wraps ends, and where it goes on. */
  leadsOn: (sign: string, row: number) => `${sign}: continues in row ${row}`,
  leadsFrom: (sign: string, row: number) => `${sign}: continued from row ${row}`,

  /** What a burst says, by the status of the improvement. */
  burst: { idea: 'idea', selected: 'planned', doing: 'in progress' },
  /** What binds the work of a step: in full where there is room, else in short. */
  tag: {
    security: { full: 'security', short: 'sec' },
    compliance: { full: 'compliance', short: 'comp' },
    architecture: { full: 'architecture', short: 'arch' },
    operations: { full: 'operations', short: 'ops' },
    approval: { full: 'approval', short: 'appr' },
  },
  /** Tags for which there was no room. */
  moreTags: (count: number) => `+${count}`,

  share: (share: string) => share,
  back: (share: string, visits: string | null) =>
    visits === null ? `${share} rework` : `${share} rework, ${visits} visits`,
  backShort: (share: string) => `${share} rework`,

  step: {
    work: (time: string) => `${time} of work`,
    workUnknown: 'process time unknown',
    waits: (time: string, share: string | null) =>
      share === null ? `waits ${time}` : `waits ${time}, ${share} of the lead time`,
    waitUnknown: 'wait time unknown',
    quality: (share: string) => `${share} complete and accurate`,
    lowQuality: (share: string) => `only ${share} complete and accurate`,
    automated: 'automated',
    assisted: 'assisted',
    manual: 'manual',
    slack: (time: string) => `${time} of slack`,
    notes: (text: string) => `Note: ${text}`,
    tags: (tags: readonly string[]) => `subject to ${tags.join(', ')}`,
    burst: (number: number, status: string, title: string) =>
      title === '' ? `improvement ${number} (${status})` : `improvement ${number} (${status}): ${title}`,
    sentence: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}`,
  },

  waitLabel: (name: string, time: string) => `Wait of ${time} before ${name}`,
  waitUnknownLabel: (name: string) => `Wait before ${name}: unknown`,
  forwardLabel: (from: string, to: string, parts: readonly string[]) =>
    [`${from} leads to ${to}`, ...parts].join(', '),
  shareOfItems: (share: string) => `${share} of items`,
  waitOnTheWay: (time: string) => `${time} wait on the arrow`,
  reworkLabel: (from: string, to: string, share: string) =>
    `Rework: ${share} of items go back from ${from} to ${to}`,
  repeatLabel: (name: string, share: string) => `Rework: ${share} of items repeat ${name}`,
  informationLabel: (from: string, to: string, text: string) =>
    text === '' ? `Information from ${from} to ${to}` : `Information from ${from} to ${to}: ${text}`,
  bandLabel: (name: string, steps: number) =>
    `Phase ${name}, ${steps === 1 ? '1 step' : inNumbers`${steps} steps`}`,
  teamLabel: (name: string, steps: number) =>
    `Team ${name}, ${steps === 1 ? '1 step' : inNumbers`${steps} steps`}`,
  burstLabel: (titles: readonly string[]) => `Improvement: ${titles.join('; ')}`,
  slackLabel: (name: string, time: string) => `${name} can take ${time} longer without delaying anything`,
  constraintLabel: (name: string, utilisation: string) =>
    `${name} is the constraint, at ${utilisation} utilisation`,
  longestWaitLabel: (name: string, time: string) =>
    `The longest wait is before ${name}: ${time}. This does not tell whether it is overloaded.`,
  lowestQualityLabel: (name: string, share: string) =>
    `${name} has the lowest quality: ${share} of its work is complete and accurate`,
  customerLabel: (customer: string, name: string) =>
    `${customer}, the customer, receives the result after ${name}`,
  supplierLabel: (supplier: string, name: string) => `${supplier}, the supplier, delivers to ${name}`,
  noteLabel: (text: string) => `Note: ${text}`,
  noteAt: (name: string) => `Note on ${name}`,
  noteOfMap: 'Note',

  /** Marks of a future state: what improvements change, and the numbers of these. */
  change: {
    added: 'New',
    changed: 'Changed',
    removed: 'Removed',
    tab: (word: string, numbers: string) => (numbers === '' ? word : `${word} · ${numbers}`),
    arrow: (from: string, to: string) => `The arrow from ${from} to ${to}`,
    oneArrow: 'An arrow',
    label: {
      added: (name: string, numbers: string) => `${name} is new (improvement ${numbers})`,
      changed: (name: string, numbers: string) => `${name} changes (improvement ${numbers})`,
      removed: (name: string, numbers: string) => `${name} is removed (improvement ${numbers})`,
    },
    part: {
      added: (numbers: string) => `new with improvement ${numbers}`,
      changed: (numbers: string) => `changed by improvement ${numbers}`,
    },
    noWaitLabel: (name: string, time: string) => `No more wait before ${name}; it is ${time} today`,
  },

  ladder: {
    /** In the place of a time that is not known. */
    unknown: '?',
    atLeast: (sum: string) => `at least ${sum}`,
    share: (share: string, time: string) => `${share} × ${time}`,
    others: (wait: string, work: string) => `other alternatives: ${wait} waiting, ${work} work`,
    rework: (wait: string, work: string) => `rework adds ${wait} waiting, ${work} work`,
    waiting: (time: string) => `${time} waiting`,
    work: (time: string) => `${time} work`,
    path: 'Timeline, critical path',
    noPath: 'The timeline appears once the lead time can be calculated.',
    slackOfOne: (name: string, time: string) => `${name} has ${time} of slack`,
    slackOfMany: (count: number, name: string, time: string) =>
      inNumbers`${count} steps have slack; the most is at ${name}: ${time}`,
    sentence: (parts: readonly string[]) => parts.join(' · '),
    label: (waiting: string, work: string) =>
      `Timeline of the critical path: ${waiting} waiting, ${work} of work`,
  },

  heading: {
    outcome: (outcome: string) => `Outcome: ${outcome}`,
    leadTime: 'Lead time',
    processTime: 'Process time',
    flowEfficiency: 'Flow efficiency',
    quality: 'Right first time',
    withoutRework: (time: string) => `without rework ${time}`,
    atLeast: (time: string) => `at least ${time}`,
    labour: (time: string) => `labour ${time}`,
    efficiencyOf: 'process / lead time',
    rolled: 'rolled %C&A',
    longestWait: 'Longest wait',
    constraint: 'Constraint',
  },
} as const;
