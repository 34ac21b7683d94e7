import { comfortableUtilisation } from '../../model/thresholds';
import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import type { Need } from '../need';
import { sumOf } from '../passes/passSum';
import { peopleFor, workload, workloadNeeds } from './workload';

/**
 * How many people it takes to meet the demand if each works at one step only and no step is used more than the stated level
 * (85 %): of each step the smallest whole number, added up. Null without a demand or while a process time is unknown; what
 * the map says about people does not matter.
 */
export const peopleNeeded = {
  id: 'peopleNeeded',
  unit: 'count',
  betterWhen: 'lower',
  measure: (analysis) => {
    const needs: Need[] = [...workloadNeeds(analysis)];
    const lines: WorkingLine[] = [];
    for (const { step, peopleAtWork } of workload(analysis)) {
      if (peopleAtWork === null) needs.push({ kind: 'step', step, field: 'processTime' });
      else
        lines.push({
          part: 'people',
          step,
          flow: null,
          value: peopleFor(peopleAtWork, comfortableUtilisation),
        });
    }
    return needs.length > 0 ? lacking(needs) : known(sumOf(lines), lines, { simulated: analysis.isCounted });
  },
} as const satisfies Metric;
