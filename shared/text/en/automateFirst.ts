import type { AutomationFacts, AutomationReason } from '../../advice/automationGain';
import { rankingWeights, riskyAccuracy } from '../../advice/thresholds';
import { inNumbers } from './inNumbers';

/** Facts with the numbers written out. */
export interface ToldFacts {
  readonly facts: AutomationFacts;
  readonly share: (value: number) => string;
  readonly time: (seconds: number) => string;
  readonly count: (value: number) => string;
}

/** What people read about what to automate first. */
export const automateFirstWords = {
  title: 'What to automate first',
  ranking:
    'Ordered by what the map would gain if only this step were automated: lead time, labour and rework saved, each as a share of the whole, added up. Lead time counts most. What is easy but changes little comes last.',
  assumed: (process: string, wait: string, accuracy: string, rework: string) =>
    `Taken for granted: an automated step keeps ${process} of its process time, ${wait} of its wait and of its interval, and ${rework} of the rework it sends back; ${accuracy} of its output can be used as it comes.`,
  figures: {
    leadTimeSaved: {
      name: 'Lead time saved',
      definition: 'How much earlier one item reaches the customer. Nothing for a step with slack.',
      formula:
        'Lead time of the map − lead time with the step automated; with rework where that is exact, else of the first pass.',
    },
    labourSavedPerMonth: {
      name: 'Labour saved a month',
      definition: 'The hands-on time of everybody that is no longer needed, rework included.',
      formula: '(Labour time with rework − the same with the step automated) × items a month.',
    },
    reworkAvoidedPerMonth: {
      name: 'Rework avoided a month',
      definition: 'How many times fewer an item is sent back.',
      formula:
        '(Visits × rework share over all rework flows − the same with the step automated) × items a month.',
    },
    impact: {
      name: 'Impact',
      definition: 'What the order goes by. What is not known counts as nothing.',
      formula: `${rankingWeights.leadTime} × lead time saved ÷ lead time + labour saved ÷ labour time + rework avoided ÷ rework, all per item.`,
    },
  },
  notExact: 'An upper bound: the map is too large to be worked out anew for every step.',
  /** The heads of the columns, with a demand and without. */
  columnsByMonth: {
    step: 'Step',
    lead: 'Lead time saved',
    labour: 'Labour a month',
    rework: 'Sent back less a month',
    why: 'Why',
  },
  columnsByItem: {
    step: 'Step',
    lead: 'Lead time saved',
    labour: 'Labour an item',
    rework: 'Sent back less an item',
    why: 'Why',
  },
  more: (steps: number) =>
    inNumbers`And ${steps} more ${steps === 1 ? 'step that would gain' : 'steps that would gain'} less; all of them are in the JSON.`,
  nothing: 'Every step is automated.',
  why,
};

const byReason: Readonly<Record<AutomationReason, (told: ToldFacts) => string>> = {
  slow: (told) => `Slow: ${partOfLead(told)}.`,
  risky: (told) => `Risky: ${risks(told).join(', ')}.`,
  repetitive: (told) => `Repetitive: done ${often(told)}.`,
};

/** The three words of the practice with their numbers; where none applies, why little would be gained. */
function why(told: ToldFacts): string {
  const { facts } = told;
  const sentences = facts.reasons.map((reason) => byReason[reason](told));
  if (sentences.length > 0) return sentences.join(' ');
  return `Little to gain: ${littleLead(told)}, done ${often(told)}.`;
}

function risks({ facts, share }: ToldFacts): readonly string[] {
  const { percentCompleteAccurate, goesBack, noRecovery } = facts;
  return [
    ...(percentCompleteAccurate !== null && percentCompleteAccurate < riskyAccuracy
      ? [`only ${share(percentCompleteAccurate)} can be used as it comes`]
      : []),
    ...(goesBack > 0 ? [`${share(goesBack)} goes back`] : []),
    ...(noRecovery ? ['the map shows no way back'] : []),
  ];
}

function often({ facts, count }: ToldFacts): string {
  const { visits, timesPerMonth } = facts;
  if (visits === null) return 'nobody knows how often';
  const item = Math.abs(visits - 1) < 0.005 ? 'once an item' : `${count(visits)} times an item`;
  return timesPerMonth === null ? item : `${item}, ${count(timesPerMonth)} times a month`;
}

function partOfLead({ facts, share }: ToldFacts): string {
  const part = share(facts.leadShare ?? 0);
  return facts.ofKnownOnly ? `${part} of the lead time known so far` : `${part} of the lead time`;
}

function littleLead(told: ToldFacts): string {
  const { facts, time } = told;
  if (facts.leadShare === null) return 'its part of the lead time is not known';
  if (facts.leadShare > 0) return partOfLead(told);
  if (facts.slack === null || facts.slack === 0) return 'no part of the lead time';
  return `no part of the lead time, as it has ${time(facts.slack)} of slack`;
}
