import type { FindingRule } from './finding';
import { approvalGate } from './rules/approvalGate';
import { busySteps } from './rules/busySteps';
import { cadenceWaits } from './rules/cadenceWaits';
import { deadEnd } from './rules/deadEnd';
import { emptyMap } from './rules/emptyMap';
import { flowEfficiencyHigh } from './rules/flowEfficiencyHigh';
import { forwardCycle } from './rules/forwardCycle';
import { handoffChain } from './rules/handoffChain';
import { largeItems } from './rules/largeItems';
import { leadTimeUnlikeMeasured } from './rules/leadTimeUnlikeMeasured';
import { littlesLawBroken } from './rules/littlesLawBroken';
import { longQueues } from './rules/longQueues';
import { lowAccuracy } from './rules/lowAccuracy';
import { mixedSplit } from './rules/mixedSplit';
import { noRecovery } from './rules/noRecovery';
import { noWaits } from './rules/noWaits';
import { overloaded } from './rules/overloaded';
import { reworkAgainstAccuracy } from './rules/reworkAgainstAccuracy';
import { reworkForward } from './rules/reworkForward';
import { reworkTakesAll } from './rules/reworkTakesAll';
import { severalEnds } from './rules/severalEnds';
import { sharesNotWhole } from './rules/sharesNotWhole';
import { slowBuild } from './rules/slowBuild';
import { stockWithoutWaits } from './rules/stockWithoutWaits';
import { unknownTimes } from './rules/unknownTimes';
import { unreachable } from './rules/unreachable';

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
  unknownTimes,
  stockWithoutWaits,
  noWaits,
  flowEfficiencyHigh,
  littlesLawBroken,
  leadTimeUnlikeMeasured,
  overloaded,
  busySteps,
  longQueues,
  cadenceWaits,
  lowAccuracy,
  largeItems,
  handoffChain,
  slowBuild,
  approvalGate,
  noRecovery,
] as const satisfies readonly FindingRule[];

type Rules = (typeof findingRules)[number];

export type FindingId = Rules['rule'];

/** The facts that a rule's sentences may speak of. */
export type FactsOf<Id extends FindingId> = ReturnType<Extract<Rules, { rule: Id }>['find']>[number]['facts'];
