import { stepOrder } from '../file/writtenNouns';

/** What a thing is called and what it connects comes first, as on the map; then its values as files have them. */
const order: readonly string[] = distinct([
  'title',
  'name',
  'text',
  'kind',
  'metric',
  'value',
  'items',
  'from',
  'to',
  ...stepOrder,
  'parked',
  'leadTime',
  'share',
  'wait',
  'label',
  'hoursPerDay',
  'daysPerWeek',
  'weeksPerMonth',
  'demand',
  'target',
  'money',
  'plan',
  'scenarios',
  'outcome',
  'supplier',
  'customer',
  'lanesBy',
  'reason',
  'step',
  'lens',
  'decidedBy',
  'owner',
  'status',
  'start',
  'due',
  'firstAction',
  'dependsOn',
  'effortDays',
  'cost',
  'hypothesis',
  'risks',
  'expected',
  'result',
  'learned',
  'commands',
  'since',
  'until',
  'source',
]);

function distinct(fields: readonly string[]): readonly string[] {
  return [...new Set(fields)];
}

/** Fields of any noun in the order in which people are told of them; those that nobody knows at the end, by name. */
export function inFieldOrder(fields: readonly string[]): readonly string[] {
  const known = order.filter((field) => fields.includes(field));
  return [...known, ...fields.filter((field) => !order.includes(field)).sort()];
}
