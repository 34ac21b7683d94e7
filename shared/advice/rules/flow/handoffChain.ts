import { teamOf } from '../../../metrics/totals/handoffs';
import type { Step } from '../../../model/step';
import { handoffsInARow } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';
import { stepIds } from '../mapParts';

/** Steps one after another on the critical path, each of another team than the one before. A step without a team ends the row. */
export const handoffChain = {
  rule: 'handoffChain',
  find: (analysis): readonly Found<{ readonly handoffs: number }>[] => {
    if (!analysis.route.ok) return [];
    const found: Found<{ readonly handoffs: number }>[] = [];
    let row: number[] = [];
    function close(): void {
      const handoffs = row.length - 1;
      if (handoffs >= handoffsInARow) {
        found.push({ steps: stepIds(analysis, row), flows: [], severity: 'advice', facts: { handoffs } });
      }
    }
    for (const index of analysis.route.value.likeliest.path) {
      const team = teamOf(analysis.document.steps[index] as Step);
      const before = row.at(-1);
      const teamBefore = before === undefined ? team : teamOf(analysis.document.steps[before] as Step);
      if (team === '' || team === teamBefore) {
        close();
        row = team === '' ? [] : [index];
      } else row.push(index);
    }
    close();
    return found;
  },
} as const satisfies FindingRule;
