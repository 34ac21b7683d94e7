import type { FindingRule } from './finding';
import { approvalGate } from './rules/flow/approvalGate';
import { busySteps } from './rules/flow/busySteps';
import { cadenceWaits } from './rules/flow/cadenceWaits';
import { handoffChain } from './rules/flow/handoffChain';
import { largeItems } from './rules/flow/largeItems';
import { longQueues } from './rules/flow/longQueues';
import { overloaded } from './rules/flow/overloaded';
import { slowBuild } from './rules/flow/slowBuild';
import { lowAccuracy } from './rules/rework/lowAccuracy';
import { noRecovery } from './rules/rework/noRecovery';
import { reworkAgainstAccuracy } from './rules/rework/reworkAgainstAccuracy';
import { reworkForward } from './rules/rework/reworkForward';
import { reworkTakesAll } from './rules/rework/reworkTakesAll';
import { deadEnd } from './rules/structure/deadEnd';
import { emptyMap } from './rules/structure/emptyMap';
import { forwardCycle } from './rules/structure/forwardCycle';
import { mixedSplit } from './rules/structure/mixedSplit';
import { severalEnds } from './rules/structure/severalEnds';
import { sharesNotWhole } from './rules/structure/sharesNotWhole';
import { unreachable } from './rules/structure/unreachable';
import { flowEfficiencyHigh } from './rules/times/flowEfficiencyHigh';
import { leadTimeUnlikeMeasured } from './rules/times/leadTimeUnlikeMeasured';
import { littlesLawBroken } from './rules/times/littlesLawBroken';
import { noWaits } from './rules/times/noWaits';
import { stockWithoutWaits } from './rules/times/stockWithoutWaits';
import { unknownTimes } from './rules/times/unknownTimes';

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
