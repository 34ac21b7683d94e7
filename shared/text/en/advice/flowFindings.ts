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
    name: 'Times not known yet',
    shows: ({ steps, facts }) => {
      const flows = facts.flows === 1 ? 'one flow has' : inNumbers`${facts.flows} flows have`;
      if (steps === '') return `${capital(flows)} a wait that nobody knows yet.`;
      const also = facts.flows === 0 ? '' : `, and ${flows} a wait that nobody knows yet`;
      return `${facts.count - facts.flows === 1 ? 'A time is' : 'Times are'} not known yet at ${steps}${also}.`;
    },
    why: 'Unknown is not zero: totals that need these times stay open.',
    tryThis: 'Ask whoever works there for a range, such as 1-3 d; a rough answer is better than none.',
  },
  stockWithoutWaits: {
    name: 'Stock tells the waits',
    shows: ({ facts }) =>
      facts.count === 1
        ? 'One wait is unknown, but its stock and the demand are known.'
        : inNumbers`${facts.count} waits are unknown, but their stock and the demand are known.`,
    why: 'At a steady pace, what waits in front of a step leaves at the pace of the demand: the wait is the items in front divided by the demand.',
    tryThis: 'Take these waits from the stock for now, then measure a few items to check them.',
  },
  noWaits: {
    name: 'No wait anywhere',
    shows: ({ facts, time }) => `Nothing waits anywhere: all ${time(facts.lead)} of the lead time is work.`,
    why: 'In most streams an item waits far longer than anybody works on it, so waits were probably left out.',
    tryThis: 'Take one finished item and ask at each step when it came in and when work on it began.',
  },
  flowEfficiencyHigh: {
    name: 'More work than waiting',
    shows: ({ facts, share }) =>
      `Somebody works on the item for ${share(facts.efficiency)} of the lead time.`,
    why: `Few streams get above ${percent(40)}, so some waits were probably left out, or work was counted in which the item only lay on a desk.`,
    tryThis: 'Take one finished item and compare its dates with the lead time of the map.',
  },
  littlesLawBroken: {
    name: 'Items and times do not fit',
    shows: ({ steps, facts, count }) =>
      `${capital(items(facts.stated, count))} ${facts.stated === 1 ? 'was' : 'were'} counted at ${steps}, but demand and lead time make for about ${count(facts.implied)}.`,
    why: 'Items in process = throughput × lead time. Where the two differ by more than a factor of two, the count, a time or the demand is off, or the stream is filling up.',
    tryThis:
      'Count the items again, the forgotten ones included, and compare the wait with the age of the oldest.',
  },
  leadTimeUnlikeMeasured: {
    name: 'Map and measurement apart',
    shows: ({ facts, time, count }) => {
      const { items, from, to, is } = facts;
      const over = items === 0 ? '' : ` over ${items === 1 ? 'one item' : `${count(items)} items`}`;
      const clock = from === '' || to === '' ? '' : ` (${from} → ${to})`;
      const both = `Measured${over}${clock}, the lead time is ${time(facts.measured)}; the map says ${time(facts.mapped)}.`;
      return is === 'longer'
        ? `${both} That leaves ${time(facts.gap)} that the map does not show.`
        : `${both} That is ${time(facts.gap)} more than was measured.`;
    },
    why: ({ facts }) =>
      facts.is === 'longer'
        ? 'What the map does not show is mostly queue that nobody owns: in front of the first step, between two steps, or set aside while something else went first. What is not seen is not shortened.'
        : 'Either some waits are remembered longer than they are, or not every measured item went the whole way: some skip steps, or the clock started later than the map does.',
    tryThis: ({ facts }) =>
      facts.is === 'longer'
        ? 'Check that both begin and end at the same points. Then lay the dates of three finished items beside the steps, and put the waits that come up on the map.'
        : 'Check that both begin and end at the same points. Then compare the longest wait on the map with the dates of three finished items; where items skip a step, draw that way with its share.',
  },
  overloaded: {
    name: 'More demand than time',
    shows: ({ steps, first, facts, share }) =>
      facts.count === 1
        ? `The demand takes ${share(facts.highest)} of the time that there is at ${steps}.`
        : `The demand takes more time than there is at ${steps}; at ${first} it takes ${share(facts.highest)}.`,
    why: 'What waits there grows week by week, however hard everybody works, and no other improvement shortens the queue.',
    tryThis: 'Take work or rework away from there, let others help out, or let less in until it keeps up.',
  },
  busySteps: {
    name: 'Hardly any time to spare',
    shows: ({ steps, first, facts, share, count }) => {
      const used =
        facts.count === 1
          ? `The demand takes ${share(facts.highest)} of the time at ${steps}`
          : `The demand takes nearly all the time at ${steps}, ${share(facts.highest)} at ${first}`;
      if (facts.queue === 0) return `${used}.`;
      return `${used}; with ups and downs an item waits about ${count(facts.queue)} times its work there.`;
    },
    why: `Queues grow slowly up to about ${percent(85)} and steeply above: the last few percent of busyness cost the most waiting.`,
    tryThis: 'Leave some time free there, even out what comes in, or automate part of the work.',
  },
  longQueues: {
    name: 'Long queue',
    shows: ({ steps, first, facts, count }) =>
      facts.count === 1
        ? `An item waits ${count(facts.times)} times as long for ${steps} as the work there takes.`
        : `An item waits more than ten times as long as the work takes at ${steps}; ${count(facts.times)} times at ${first}.`,
    why: 'Working faster there would hardly be felt; the time is in the queue.',
    tryThis: 'Start less at once, hand over smaller batches, and find out what the queue is waiting for.',
  },
  cadenceWaits: {
    name: 'Waiting for the next date',
    shows: ({ steps, first, facts, time, share }) =>
      facts.count === 1
        ? `An item waits ${time(facts.wait)} on average for the next date of ${steps}, ${share(facts.share)} of the lead time.`
        : `An item mostly waits for the next date at ${steps}; ${time(facts.wait)} on average for ${first}, ${share(facts.share)} of the lead time.`,
    why: 'Half the interval is waited on average, and what comes together is dealt with in a batch.',
    tryThis: 'Halve the interval and see what it does to the map, or decide when an item is ready.',
  },
  lowAccuracy: {
    name: 'Often not usable as it comes',
    shows: ({ steps, first, facts, share }) =>
      facts.count === 1
        ? `${capital(share(facts.lowest))} of what leaves ${steps} can be used as it comes.`
        : `Less than ${share(facts.usable)} can be used as it comes from ${steps}; ${share(facts.lowest)} from ${first}.`,
    why: 'Whoever comes next asks back, corrects or completes, which takes time that the map shows nowhere.',
    tryThis: 'Let both sides agree on what a complete item is, and check that before it is handed over.',
  },
  largeItems: {
    name: 'Large work items',
    shows: ({ steps, first, facts, time }) =>
      facts.count === 1
        ? `One item is ${time(facts.longest)} of hands-on work at ${steps}.`
        : `One item is more than ${facts.days} days of hands-on work at ${steps}; ${time(facts.longest)} at ${first}.`,
    why: 'Large items block what is behind them, are hard to estimate and come back whole when something is wrong.',
    tryThis: 'Split them into items of two days or less that are each of use by themselves.',
  },
  handoffChain: {
    name: 'Hand-offs in a row',
    shows: ({ steps, facts }) => `The item changes teams ${facts.handoffs} times in a row: ${steps}.`,
    why: 'At each change it waits, and part of what people know about it is left behind.',
    tryThis: 'See whether one team can take it further, or whether the teams can look at it together.',
  },
  slowBuild: {
    name: 'Slow build',
    shows: ({ steps, first, facts, time }) =>
      facts.count === 1
        ? `${steps} takes ${time(facts.longest)}.`
        : `${steps} take more than ten minutes; ${first} takes ${time(facts.longest)}.`,
    why: 'After ten minutes people turn to something else, and run the build less often.',
    tryThis: 'Run the quick tests first and the rest beside it, and build only what has changed.',
  },
  approvalGate: {
    name: 'Approval before production',
    shows: ({ steps, facts, time }) =>
      facts.lead === 0
        ? `Between commit and production the item has to pass ${steps}.`
        : `Between commit and production the item has to pass ${steps}, which takes ${facts.count === 1 ? '' : 'up to '}${time(facts.lead)}.`,
    why: 'Approval by somebody outside the team goes with longer lead times and, as far as studies show, not with fewer failures.',
    tryThis:
      'Let a peer review the change early, let the pipeline check the rules, and keep approval for the few risky ones.',
  },
  noRecovery: {
    name: 'No way back',
    shows: ({ steps }) =>
      `Work goes into production at ${steps}, and nothing on the map says how to get back when that fails.`,
    why: 'When it does fail, the time to recover is the one that customers feel.',
    tryThis: 'Add the step or a note: roll back, switch off, or fix forward, with how long it takes.',
  },
};

function items(number: number, count: (value: number) => string): string {
  return number === 1 ? 'one item' : `${number === 0 ? 'no' : count(number)} items`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
