import { approvalGate } from './approvalGate';
import { busySteps } from './busySteps';
import { cadenceWaits } from './cadenceWaits';
import { deadEnd } from './deadEnd';
import { emptyMap } from './emptyMap';
import type { FindingRule } from './finding';
import { flowEfficiencyHigh } from './flowEfficiencyHigh';
import { forwardCycle } from './forwardCycle';
import { handoffChain } from './handoffChain';
import { largeItems } from './largeItems';
import { leadTimeUnlikeMeasured } from './leadTimeUnlikeMeasured';
import { littlesLawBroken } from './littlesLawBroken';
import { longQueues } from './longQueues';
import { lowAccuracy } from './lowAccuracy';
import { mixedSplit } from './mixedSplit';
import { noRecovery } from './noRecovery';
import { noWaits } from './noWaits';
import { overloaded } from './overloaded';
import { reworkAgainstAccuracy } from './reworkAgainstAccuracy';
import { reworkForward } from './reworkForward';
import { reworkTakesAll } from './reworkTakesAll';
import { severalEnds } from './severalEnds';
import { sharesNotWhole } from './sharesNotWhole';
import { slowBuild } from './slowBuild';
import { stockWithoutWaits } from './stockWithoutWaits';
import { unknownTimes } from './unknownTimes';
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
