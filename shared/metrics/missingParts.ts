import { type Locale, words } from '../text/words';
import type { Measured } from './metric';
import type { MetricId } from './registry';
import type { MissingPart } from './reportFormat';

/** The names under which some metrics stand in the report. */
const reportedAs: Readonly<Partial<Record<MetricId, string>>> = {
  taktTime: 'takt',
  highestUtilisation: 'constraint',
};

/** What has no answer, or leaves blanks out, in the order of the metrics; steps and flows are named by their id. */
export function missingParts(
  figures: ReadonlyMap<MetricId, Measured>,
  locale: Locale = 'en',
): readonly MissingPart[] {
  const { need, notAskedFor, notWorkedOut } = words(locale).metric;
  const parts = [...figures].flatMap(([id, { needs, without }]): MissingPart[] => {
    const lacks = [...needs, ...without].map((lack) => need(lack, (name) => name));
    return lacks.length === 0 ? [] : [{ metric: reportedAs[id] ?? id, needs: lacks }];
  });
  return [
    ...parts,
    { metric: 'distribution', needs: [notAskedFor] },
    { metric: 'automateFirst', needs: [notWorkedOut] },
    { metric: 'longestManualStepBeforeProduction', needs: [notWorkedOut] },
  ];
}
