import { inNumbers } from '../figures/number';

/** What a map asks for: its target, and what it is worth in money. */
export const askWords = {
  target: {
    heading: 'Target',
    metric: 'Metric',
    none: 'No target',
    value: 'Target',
    /** What may be typed, by the unit of the metric. */
    examples: { duration: 'e.g. 3w', share: 'e.g. 25%', count: 'e.g. 2' },
    today: (value: string) => `Today: ${value}`,
    day: 'By',
    reached: (metric: string, then: string, target: string) =>
      `The plan reaches the target: ${metric} ${then}, target ${target}.`,
    missed: (metric: string, then: string, target: string, missing: string) =>
      `The plan misses the target: ${metric} ${then}, target ${target}. Still missing: ${missing}.`,
    unknown: (metric: string, target: string) =>
      `Not enough data yet to tell whether the plan reaches the target (${metric} ${target}).`,
    by: (sentence: string, day: string) => `${sentence} Due ${day}.`,
  },

  money: {
    heading: 'Money',
    currency: 'Currency',
    currencyPlaceholder: 'EUR',
    rate: 'Labour cost per hour',
    benefit: 'Benefit per year',
    cost: 'Cost',
    payback: 'Payback',
    months: (months: string) => (months === '1' ? '1 month' : `${months} months`),
    never: 'never',
    formula: {
      show: 'Show calculation',
      benefit: (hours: string, items: string, rate: string, benefit: string) =>
        `Benefit: ${hours} h of labour saved per item × ${items} items per month × 12 months × ${rate} per hour = ${benefit} per year.`,
      cost: (days: string, hoursPerDay: string, rate: string, spend: string, cost: string) =>
        `Cost: ${days} person-days × ${hoursPerDay} h × ${rate} per hour + ${spend} = ${cost}.`,
      payback: (cost: string, benefit: string, months: string) =>
        `Payback: ${cost} ÷ ${benefit} per year × 12 = ${months}.`,
      unknownEffort: (count: number) =>
        count === 1
          ? '1 improvement in the plan has neither effort nor cost; it counts as zero here.'
          : inNumbers`${count} improvements in the plan have neither effort nor cost; they count as zero here.`,
    },
    needs: {
      demand: 'Enter the demand to see the benefit per year.',
      labourRate: 'Enter the labour cost per hour to see the benefit per year.',
      labour: 'The labour saved is still unknown.',
    },
  },
} as const;
