import {
  type AutomationGain,
  type AutomationGroup,
  type AutomationReason,
  gainIsWait,
} from '../../../advice/automation/automationGain';
import type { AutomationColumn } from '../../../advice/automation/automationOrder';
import { riskyAccuracy } from '../../../model/thresholds';
import { inNumbers } from '../figures/number';

/** A gain with the ways to write its numbers. */
export interface ToldGain {
  readonly gain: AutomationGain;
  readonly share: (value: number) => string;
  readonly time: (seconds: number) => string;
  readonly count: (value: number) => string;
}

const columns: Readonly<Record<AutomationColumn | 'step' | 'why', string>> = {
  step: 'Step',
  leadTime: 'Lead time saved',
  workAlone: 'Saved by the work alone',
  labour: 'Labour saved per month',
  rework: 'Rework avoided per month',
  why: 'Why',
};

const groups: Readonly<Record<AutomationGroup, string>> = {
  delivery: 'Between commit and production',
  before: 'Before commit: creative work',
  after: 'After production',
  all: 'Steps',
};

/** What people read about what to automate first. */
export const automateFirstWords = {
  title: 'What to automate first',
  ranking:
    'Ranked by the lead time that automating each step alone would save, rework included; then by labour saved and rework avoided. “Saved by the work alone” leaves the wait unchanged. Easy wins with little effect come last.',
  assumed: (process: string, wait: string, accuracy: string, rework: string) =>
    `Assumptions: an automated step keeps ${process} of its process time, ${wait} of its wait time and cadence, and ${rework} of the rework it causes; its %C&A is ${accuracy}. Where a decision no longer waits, its process time stays.`,
  ownAssumptions: (steps: string) => `Steps with their own assumptions: ${steps}.`,
  excluded: 'Can’t be automated',
  excludedStep: (step: string, reason: string) => `${step}: ${reason}`,
  groups,
  /** Where only the steps of one group are told of. */
  onlyGroup: (group: string) => `Steps: ${lower(group)}.`,
  /** Below the heading of a group. */
  beforeHint: 'Shorten the queue and reduce the batch size here rather than automate the thinking.',
  figures: {
    leadTime: {
      name: 'Lead time saved',
      definition:
        'How much sooner an item reaches the customer, rework included. Zero for a step with slack.',
      formula:
        'Lead time with rework − the same with the step automated and its wait shortened; simulated where there is no exact formula.',
    },
    workAlone: {
      name: 'Saved by the work alone',
      definition: 'The same if only the work is automated and items wait as before.',
      formula: 'Lead time with rework − the same with the step automated and its wait kept.',
    },
    labour: {
      name: 'Labour saved per month',
      definition: 'Hands-on time saved across all steps, rework included.',
      formula: '(Labour time with rework − the same with the step automated) × items per month.',
    },
    rework: {
      name: 'Rework avoided per month',
      definition: 'How many fewer times items go to rework.',
      formula:
        '(Visits × rework share over all rework arrows − the same with the step automated) × items per month.',
    },
  },
  notExact: 'Upper bound: the map is too large to recalculate for every step.',
  simulated: 'Simulated: there’s no exact formula where rework or ranges meet parallel work.',
  columns,
  /** The heads of two columns of a map without a demand. */
  columnsByItem: { labour: 'Labour saved per item', rework: 'Rework avoided per item' },
  more: (steps: number) =>
    steps === 1
      ? '1 more step would save less; the JSON output lists all of them.'
      : inNumbers`${steps} more steps would save less; the JSON output lists all of them.`,
  nothing: 'No steps are left to automate.',
  /** What an improvement that comes from the ranking is called. */
  titles: {
    automate: (step: string) => `Automate “${step}”`,
    queue: (step: string) => `Shorten the queue before “${step}”`,
    policy: (step: string) => `Replace waiting for “${step}” with a policy`,
    mandate: (step: string) => `Give the team a mandate for “${step}”`,
  },
  why,
  /** At a step whose wait is what would be saved. */
  askQueue: 'What is the queue waiting for?',
  /** One sentence above the list: where to start. */
  answer: {
    automate: (step: string, saved: string) =>
      `Start with ${step}: items reach the customer ${saved} sooner.`,
    /** Where fewer items come back too, a month. */
    againstRework: (step: string, saved: string, fewer: string) =>
      `Start with ${step}: items reach the customer ${saved} sooner, and ${fewer} fewer per month need rework.`,
    queue: (step: string, saved: string) =>
      `Start with the queue before ${step}: shorten it, and items reach the customer ${saved} sooner. The work itself takes little of the time.`,
    decide: (step: string, saved: string) =>
      `Start with the decision “${step}”: without the wait, items reach the customer ${saved} sooner.`,
    /** Where no time is saved, or nobody knows how much. */
    unsure: (step: string) => `Start with ${step}.`,
    nothing: 'No steps are left to automate.',
    deliveryDone: 'No steps between commit and production are left to automate.',
    notYet: 'Not enough data yet.',
  },
};

const byReason: Readonly<Record<AutomationReason, (told: ToldGain) => string>> = {
  slow: (told) => `Slow: ${partOfLead(told)}.`,
  risky: (told) => `Risky: ${risks(told).join(', ')}.`,
  repetitive: (told) => `Repetitive: done ${often(told)}.`,
};

/** The three words of the practice with their numbers, and what follows from them; where none applies, why little would be gained. */
function why(told: ToldGain): string {
  const { reasons } = told.gain.facts;
  const small = `${littleLead(told)}, done ${often(told)}.`;
  const little = (told.gain.leadTimeSaved ?? 0) > 0 ? capital(small) : `Little to gain: ${small}`;
  return [
    ...(reasons.length === 0 ? [little] : reasons.map((reason) => byReason[reason](told))),
    ...so(told),
  ].join(' ');
}

/** What to do about it: a decision, a queue, creative work. */
function so({ gain, time, count }: ToldGain): readonly string[] {
  const { kind, group, leadTimeSaved, leadTimeSavedHalfInterval: half, leadTimeSavedWaitAlone: wait } = gain;
  const meet = half !== null && half > 0 ? [`Meeting twice as often would save ${time(half)}.`] : [];
  if (kind === 'decide') {
    const policy =
      group === 'delivery' || group === 'after'
        ? 'A decision: replace it with a policy that the pipeline checks, or give the team a mandate.'
        : 'A decision: agree on a policy, or give the team a mandate.';
    return [policy, ...meet];
  }
  const shorten =
    group === 'before' && wait !== null && wait > 0
      ? [`Shorten the queue and cut the batch size: that alone saves ${time(wait)}.`]
      : [];
  return leadTimeSaved === 0 || !gainIsWait(gain)
    ? [...shorten, ...meet]
    : [...shorten, queue({ gain, time, count }), ...meet];
}

function queue({ gain, time, count }: Pick<ToldGain, 'gain' | 'time' | 'count'>): string {
  const { leadTimeSavedWorkAlone: work, facts } = gain;
  const ask = automateFirstWords.askQueue;
  if (facts.queue !== null) return `Items wait ${count(facts.queue)} times as long as the work takes. ${ask}`;
  return `Almost all of it is wait; the work alone saves ${time(work ?? 0)}. ${ask}`;
}

function risks({ gain: { facts }, share }: ToldGain): readonly string[] {
  const { percentCompleteAccurate, goesBack, noRecovery } = facts;
  return [
    ...(percentCompleteAccurate !== null && percentCompleteAccurate < riskyAccuracy
      ? [`${share(1 - percentCompleteAccurate)} needs fixing downstream`]
      : []),
    ...(goesBack > 0 ? [`${share(goesBack)} goes to rework`] : []),
    ...(noRecovery ? ['no recovery step on the map'] : []),
  ];
}

function often({ gain: { facts }, count }: ToldGain): string {
  const { visits, timesPerMonth } = facts;
  if (visits === null) return 'an unknown number of times';
  const item = Math.abs(visits - 1) < 0.005 ? 'once per item' : `${count(visits)} times per item`;
  return timesPerMonth === null ? item : `${item}, ${count(timesPerMonth)} times per month`;
}

function partOfLead({ gain: { facts }, share }: ToldGain): string {
  const part = share(facts.leadShare ?? 0);
  return facts.ofKnownOnly ? `${part} of the lead time known so far` : `${part} of the lead time`;
}

function littleLead(told: ToldGain): string {
  const { gain, time } = told;
  const { leadShare, slack } = gain.facts;
  if (leadShare === null) return 'its share of the lead time is unknown';
  if (leadShare > 0) return partOfLead(told);
  return slack === null || slack === 0
    ? 'no effect on lead time'
    : `no effect on lead time (${time(slack)} of slack)`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
