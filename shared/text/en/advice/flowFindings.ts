import type { FactsOf } from '../../../advice/registry';
import { inNumbers, percent } from '../figures/number';
import type { FindingWords } from './findingWords';

type FlowFinding =
  | 'unknownTimes'
  | 'stockWithoutWaits'
  | 'noWaits'
  | 'flowEfficiencyHigh'
  | 'littlesLawBroken'
  | 'leadTimeUnlikeMeasured'
  | 'overloaded'
  | 'busySteps'
  | 'longQueues'
  | 'cadenceWaits'
  | 'lowAccuracy'
  | 'largeItems'
  | 'handoffChain'
  | 'slowBuild'
  | 'approvalGate'
  | 'noRecovery';

/** Findings about how the work flows. */
export const flowFindings: { readonly [Id in FlowFinding]: FindingWords<FactsOf<Id>> } = {
  unknownTimes: {
    name: 'Missing times',
    shows: ({ steps, facts }) => {
      const { flows } = facts;
      const arrows = flows === 1 ? '1 arrow' : inNumbers`${flows} arrows`;
      if (steps === '') return `The wait time is missing on ${arrows}.`;
      const times = facts.count - flows === 1 ? 'A time is missing' : 'Times are missing';
      const also = flows === 0 ? '' : `; ${arrows} also ${flows === 1 ? 'has' : 'have'} no wait time`;
      return `${times} at ${steps}${also}.`;
    },
    why: 'Unknown isn’t zero: totals that need these times can’t be calculated.',
    tryThis: 'Ask the people who do the work for a range, such as 1-3d. A rough answer is better than none.',
  },
  stockWithoutWaits: {
    name: 'Wait times can be estimated from WIP',
    shows: ({ facts }) =>
      facts.count === 1
        ? '1 wait time is missing, but WIP and demand are known.'
        : inNumbers`${facts.count} wait times are missing, but WIP and demand are known.`,
    why: 'In a steady flow, items leave a queue at the rate of demand: wait time = WIP / demand.',
    tryThis: 'Estimate these wait times from WIP for now, then measure a few items to check.',
  },
  noWaits: {
    name: 'No wait times',
    shows: ({ facts, time }) =>
      `There’s no waiting on the map: all ${time(facts.lead)} of the lead time is work.`,
    why: 'In most value streams items wait far longer than they’re worked on, so wait times were probably missed.',
    tryThis: 'Take one finished item and ask at each step when it arrived and when work started.',
  },
  flowEfficiencyHigh: {
    name: 'Unusually high flow efficiency',
    shows: ({ facts, share }) => `Flow efficiency is ${share(facts.efficiency)}.`,
    why: `Few value streams exceed ${percent(40)}, so some wait times are probably missing, or process times include waiting.`,
    tryThis: 'Take one finished item and compare its dates with the lead time on the map.',
  },
  littlesLawBroken: {
    name: 'WIP and lead time don’t match',
    shows: ({ steps, facts, count }) =>
      `${capital(items(facts.stated, count))} ${facts.stated === 1 ? 'was' : 'were'} counted at ${steps}, but demand and lead time imply about ${count(facts.implied)}.`,
    why: 'WIP = throughput × lead time. If they differ by more than a factor of two, the count, a time or the demand is wrong, or WIP is growing.',
    tryThis:
      'Count again, including forgotten items, and compare the wait time with the age of the oldest item.',
  },
  leadTimeUnlikeMeasured: {
    name: 'Map and measurement differ',
    shows: ({ facts, time, count }) => {
      const { items, from, to, is } = facts;
      const over = items === 0 ? '' : ` of ${items === 1 ? '1 item' : `${count(items)} items`}`;
      const clock = from === '' || to === '' ? '' : ` (${from} → ${to})`;
      const both = `The measured lead time${over}${clock} is ${time(facts.measured)}; the map shows ${time(facts.mapped)}.`;
      return is === 'longer'
        ? `${both} ${time(facts.gap)} is missing from the map.`
        : `${both} The map shows ${time(facts.gap)} too much.`;
    },
    why: ({ facts }) =>
      facts.is === 'longer'
        ? 'The missing time is mostly queue that no one owns: before the first step, between steps, or while other work went first. What isn’t on the map won’t be shortened.'
        : 'Some wait times are overestimated, some measured items skipped steps, or the clock started later than the map.',
    tryThis: ({ facts }) =>
      facts.is === 'longer'
        ? 'Check that both start and end at the same points. Then compare the dates of three finished items with the steps and add the waits you find.'
        : 'Check that both start and end at the same points. Then compare the dates of three finished items with the longest wait. Where items skip a step, add an arrow with its share.',
  },
  overloaded: {
    name: 'Demand exceeds capacity',
    shows: ({ steps, first, facts, share }) =>
      facts.count === 1
        ? `Demand takes ${share(facts.highest)} of the available time at ${steps}.`
        : `Demand exceeds the available time at ${steps}; ${first} is at ${share(facts.highest)}.`,
    why: 'The queue there grows week by week, however hard people work, and no other improvement shortens it.',
    tryThis: 'Move work or rework elsewhere, get help, or limit intake until the step keeps up.',
  },
  busySteps: {
    name: 'Little spare capacity',
    shows: ({ steps, first, facts, share, count }) => {
      const used =
        facts.count === 1
          ? `Demand takes ${share(facts.highest)} of the available time at ${steps}`
          : `Demand takes nearly all the available time at ${steps} (${first}: ${share(facts.highest)})`;
      if (facts.queue === 0) return `${used}.`;
      return `${used}; with normal variation, an item waits about ${count(facts.queue)} times its process time there.`;
    },
    why: `Queues grow slowly up to about ${percent(85)} utilisation and steeply above it.`,
    tryThis: 'Free up some time there, level the intake, or automate part of the work.',
  },
  longQueues: {
    name: 'Long queue',
    shows: ({ steps, first, facts, count }) =>
      facts.count === 1
        ? `Items wait ${count(facts.times)} times as long before ${steps} as the work takes.`
        : `Items wait more than ten times as long before ${steps} as the work takes; ${count(facts.times)} times at ${first}.`,
    why: 'Working faster there would hardly be noticed; the time is in the queue.',
    tryThis: 'Start less at once, hand over smaller batches, and find out what the queue is waiting for.',
  },
  cadenceWaits: {
    name: 'Waiting for the next slot',
    shows: ({ steps, first, facts, time, share }) =>
      facts.count === 1
        ? `Items wait ${time(facts.wait)} on average for the next slot at ${steps}, ${share(facts.share)} of the lead time.`
        : `Most of the wait at ${steps} is for the next slot; ${time(facts.wait)} on average at ${first}, ${share(facts.share)} of the lead time.`,
    why: 'On average items wait half the interval, and they pile up into batches.',
    tryThis: 'Halve the interval and see what changes on the map, or decide as soon as an item is ready.',
  },
  lowAccuracy: {
    name: 'Often incomplete or wrong',
    shows: ({ steps, first, facts, share }) =>
      facts.count === 1
        ? `Only ${share(facts.lowest)} of the work from ${steps} is complete and accurate.`
        : `Less than ${share(facts.usable)} of the work from ${steps} is complete and accurate; ${share(facts.lowest)} from ${first}.`,
    why: 'The next step has to ask, correct or complete, which takes time that isn’t on the map.',
    tryThis: 'Agree with the next step what “complete” means, and check it before the hand-off.',
  },
  largeItems: {
    name: 'Large work items',
    shows: ({ steps, first, facts, time }) =>
      facts.count === 1
        ? `One item takes ${time(facts.longest)} of hands-on work at ${steps}.`
        : `One item takes more than ${facts.days} days of hands-on work at ${steps}; ${time(facts.longest)} at ${first}.`,
    why: 'Large items block what is behind them, are hard to estimate and come back whole when something is wrong.',
    tryThis: 'Split them into items of two days or less that are each useful on their own.',
  },
  handoffChain: {
    name: 'Consecutive hand-offs',
    shows: ({ steps, facts }) => `${facts.handoffs} hand-offs in a row: ${steps}.`,
    why: 'At each hand-off the item waits and knowledge is lost.',
    tryThis: 'Check whether one team can take it further, or the teams can work on it together.',
  },
  slowBuild: {
    name: 'Slow build',
    shows: ({ steps, first, facts, time }) =>
      facts.count === 1
        ? `${steps} takes ${time(facts.longest)}.`
        : `${steps} take more than ten minutes; ${first} takes ${time(facts.longest)}.`,
    why: 'After ten minutes developers switch to something else, and run the build less often.',
    tryThis: 'Run the quick tests first and the rest in parallel, and build only what has changed.',
  },
  approvalGate: {
    name: 'Approval before production',
    shows: ({ steps, facts, time }) =>
      facts.lead === 0
        ? `Between commit and production, items have to pass ${steps}.`
        : `Between commit and production, items have to pass ${steps}, which takes ${facts.count === 1 ? '' : 'up to '}${time(facts.lead)}.`,
    why: 'Studies link approval from outside the team to longer lead times, but not to fewer failures.',
    tryThis:
      'Use early peer review, automate policy checks in the pipeline, and keep approval for the few risky changes.',
  },
  noRecovery: {
    name: 'No recovery step',
    shows: ({ steps }) =>
      `Work goes into production at ${steps}, but the map shows no way to recover if that fails.`,
    why: 'When a release fails, recovery time is what customers feel.',
    tryThis: 'Add a step or note: roll back, switch off or fix forward, and how long it takes.',
  },
};

function items(number: number, count: (value: number) => string): string {
  return number === 1 ? 'one item' : `${number === 0 ? 'no' : count(number)} items`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
