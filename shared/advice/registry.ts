import { deadEnd } from './deadEnd';
import { emptyMap } from './emptyMap';
import type { FindingRule } from './finding';
import { forwardCycle } from './forwardCycle';
import { mixedSplit } from './mixedSplit';
import { reworkAgainstAccuracy } from './reworkAgainstAccuracy';
import { reworkForward } from './reworkForward';
import { reworkTakesAll } from './reworkTakesAll';
import { severalEnds } from './severalEnds';
import { sharesNotWhole } from './sharesNotWhole';
import { unreachable } from './unreachable';

/** Every rule, in the order in which findings are listed to people: what stops the totals first. */
export const findingRules = [
  emptyMap,
  forwardCycle,
  mixedSplit,
  sharesNotWhole,
  reworkTakesAll,
  unreachable,
  reworkForward,
  reworkAgainstAccuracy,
  severalEnds,
  deadEnd,
] as const satisfies readonly FindingRule[];

type Rules = (typeof findingRules)[number];

export type FindingId = Rules['rule'];

/** The facts that a rule's sentences may speak of. */
export type FactsOf<Id extends FindingId> = ReturnType<Extract<Rules, { rule: Id }>['find']>[number]['facts'];
