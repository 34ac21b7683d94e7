import { automationCoverage } from './automationCoverage';
import { automationCoverageByTime } from './automationCoverageByTime';
import { flowEfficiency } from './flowEfficiency';
import { flowEfficiencyWithRework } from './flowEfficiencyWithRework';
import { handoffs } from './handoffs';
import { highestUtilisation } from './highestUtilisation';
import { labourTime } from './labourTime';
import { labourTimeWithRework } from './labourTimeWithRework';
import { leadTime } from './leadTime';
import { leadTimeWithRework } from './leadTimeWithRework';
import { longestWait } from './longestWait';
import type { Metric } from './metric';
import { processTime } from './processTime';
import { processTimeWithRework } from './processTimeWithRework';
import { rolledPercentCompleteAccurate } from './rolledPercentCompleteAccurate';
import { taktTime } from './taktTime';
import { valueAddingEfficiency } from './valueAddingEfficiency';
import { waitTime } from './waitTime';

/** Every metric, in the order in which they are listed to people. */
export const metrics = [
  leadTime,
  processTime,
  waitTime,
  labourTime,
  flowEfficiency,
  valueAddingEfficiency,
  rolledPercentCompleteAccurate,
  handoffs,
  automationCoverage,
  automationCoverageByTime,
  leadTimeWithRework,
  processTimeWithRework,
  labourTimeWithRework,
  flowEfficiencyWithRework,
  taktTime,
  highestUtilisation,
  longestWait,
] as const satisfies readonly Metric[];

export type MetricId = (typeof metrics)[number]['id'];
