import type { MapDocument } from '../../../model/mapDocument';
import type { SponsorAnswer } from '../../../model/planning';
import type { Said } from '../../said';
import { inNumbers } from '../figures/number';

const small = ['', 'this improvement', 'these two', 'these three', 'these four', 'these five', 'these six'];

const answers: Readonly<Record<SponsorAnswer['answer'], string>> = {
  yes: 'Approved',
  no: 'Not approved',
  conditions: 'Approved with conditions',
};

const decidedBy: Readonly<Record<NonNullable<MapDocument['improvements'][number]['decidedBy']>, string>> = {
  team: 'the team',
  teams: 'several teams together',
  leadership: 'leadership',
};

/** The improvement proposal: a document for people who decide and do not have the program. */
export const proposalWords = {
  title: (map: string) => `Improvement proposal: ${map}`,
  keywords: 'value stream map, improvement proposal',

  /** The first line: what is to be approved, what it brings, and what it takes. */
  ask: (count: number, terms: readonly string[]) => {
    const these = small[count] ?? `these ${count} improvements`;
    return terms.length === 0 ? `Approve ${these}.` : `Approve ${these}: ${terms.join(', ')}`;
  },
  /** With the condition under which the lead time holds. */
  askWhile: (ask: string, condition: string) => `${ask}. ${condition}`,
  course: (before: string, after: string, day: string | null) =>
    `lead time ${before} → ${after}${day === null ? '' : ` by ${day}`}`,
  effort: (days: string) => (days === '1' ? '1 person-day' : `${days} person-days`),
  atLeast: (amount: string) => `at least ${amount}`,

  /** The title block. */
  facts: {
    outcome: 'Outcome',
    team: 'Team',
    sponsor: 'Sponsor',
    workshop: 'Workshop',
    version: 'Version',
    contact: 'Contact',
    date: 'Date',
  },

  decision: {
    heading: 'Decision',
    who: 'Who decides',
    what: 'What is decided',
    by: 'Decide by',
    otherwise: 'Without a decision',
    answer: 'Answer',
    answers,
    answered: (answer: string, by: string | null, on: string | null) =>
      [answer, by === null ? '' : ` by ${by}`, on === null ? '' : ` on ${on}`].join(''),
    /** Where the sponsor has not answered yet: to be marked by hand. */
    open: 'Yes  /  Yes, with conditions  /  No',
    sign: 'Date and signature',
    line: '______________________________',
  },

  target: {
    heading: 'Target and outcome',
    target: 'Target',
    wanted: (figure: string, value: string, day: string | null) =>
      `${figure}: ${value}${day === null ? '' : ` by ${day}`}`,
    now: 'Today',
    planned: 'With these improvements',
    result: 'Result',
    reached: 'The target is reached.',
    missed: (missing: string) => `The target is not reached: ${missing} too much.`,
    short: (missing: string) => `The target is not reached: ${missing} too little.`,
    late: (day: string) => `The last improvement is due on ${day}, after the target day.`,
    unknown: 'Not enough data yet to tell whether the target is reached.',
  },

  worth: { heading: 'Benefit and cost' },

  standing: 'Current state',
  nowThen: 'Current and future state',
  currentMap: 'Current state',
  futureMap: 'Future state',
  waterfall: 'From current to future lead time',
  order:
    'Each improvement is credited with what it adds to the ones above. In another order the parts change; the total does not.',
  compared: {
    label: 'Figures of the current and the future state',
    figure: 'Figure',
    before: 'Current',
    after: 'Future',
    difference: 'Difference',
    percent: 'Change',
    judged: 'Effect',
  },
  bringsNothing: 'None of the improvements changes the map yet, so no benefit can be predicted.',
  legend: {
    title: 'Legend',
    step: 'step with process time',
    wait: 'wait before a step',
    push: 'push to the next step',
    rework: 'rework',
    changed: 'changed by improvement 1',
    added: 'added by improvement 1',
    removed: 'deleted by improvement 1',
    /** A value that is struck through. */
    old: 'current value',
    ladder: 'timeline: waits above, process times below',
  },

  holdsUp: 'What slows the value stream down, and why',
  causes: (texts: readonly string[]) => `Causes noted by the team: ${texts.join('; ')}`,
  moreCauses: 'Further causes noted by the team',

  proposed: 'Proposed improvements',
  leadership: 'What only leadership can resolve',
  leadershipAbout: 'These improvements need a decision by leadership; the team cannot make it.',
  field: {
    why: 'Why',
    where: 'Where',
    change: 'Change',
    decides: 'Who can decide',
    owner: 'Owner',
    first: 'First step',
    dates: 'Dates',
    after: 'Depends on',
    effort: 'Effort',
    cost: 'Cost',
    gain: 'Lead time',
    labour: 'Labour per month',
    risks: 'Risks',
    know: 'How we will know',
  },
  decidedBy,
  fromTo: (start: string, due: string) => `${start} to ${due}`,
  from: (start: string) => `from ${start}`,
  until: (due: string) => `by ${due}`,
  hypothesis: (change: string, effect: string, because: string) =>
    [
      ...(change === '' ? [] : [`If we ${change}`]),
      ...(effect === '' ? [] : [change === '' ? `We expect ${effect}` : `then ${effect}`]),
      ...(because === '' ? [] : [`because ${because}`]),
    ].join(', '),
  changeNothing: 'No change to the map yet, so no effect can be predicted.',
  conflicts: 'Conflicting changes',

  weighed: 'Impact and effort',
  plot: {
    label: 'Lead time saved against effort',
    effort: 'Effort in person-days',
    gain: 'Lead time saved',
    point: (name: string, gain: string, effort: string) => `${name}: saves ${gain} for ${effort}`,
  },
  others: 'Why these, and not the others',
  leftOut: (status: string, gain: string | null) =>
    gain === null
      ? `Not part of this proposal (${status}).`
      : `Not part of this proposal (${status}); alone it changes the lead time by ${gain}.`,
  ranked: (gain: string) => `Would save ${gain} of lead time if automated.`,
  rankedLess: (gain: string) =>
    `Would save ${gain} of lead time if automated, less than each of the proposed improvements.`,

  range: 'How long could it take?',
  rangeColumns: {
    state: 'State',
    half: 'Half of the items within',
    most: '85% of the items within',
  },
  simulated: (runs: number) =>
    inNumbers`Based on ${runs} simulated items with the ranges and shares on the map.`,

  rests: 'Basis of these figures',
  assumed:
    'The future state is a prediction. It assumes that each improvement has the effect the team expects.',
  simulatedLead:
    'The lead time with rework is the mean of a simulation, because rework meets parallel work on this map.',
  fromStock: 'Unknown wait times are calculated from WIP.',
  incomplete: (values: string) => `Not enough data yet: ${values} missing.`,
  /** `stock`: where the map takes unknown waits from the stock. */
  sources: (estimated: string, voted: string, measured: string, stock: string | null) =>
    stock === null
      ? `${estimated} of the lead time is estimated, ${voted} was voted on and ${measured} is measured.`
      : `${estimated} of the lead time is estimated, ${voted} was voted on, ${stock} is calculated from WIP and ${measured} is measured.`,
  notMeasured: 'No items have been measured yet. Measure before the change so that its effect can be shown.',
  measurements: 'Measured items',
  measurementColumns: {
    time: 'Lead time',
    items: 'Items',
    from: 'From',
    to: 'To',
    since: 'Since',
    until: 'Until',
    source: 'Source',
  },
  outOfScope: 'Out of scope',
  followUp: 'Follow-up',
  followUpColumns: {
    improvement: 'Improvement',
    measure: 'What is measured',
    baseline: 'Baseline',
    target: 'Target',
    day: 'Date',
    owner: 'Owner',
  },
} as const;

export type ProposalWords = Said<typeof proposalWords>;
