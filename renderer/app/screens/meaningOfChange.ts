import type { Analysis } from '#shared/metrics/analyse';
import type { StepId } from '#shared/model/step';
import { stepLabel } from '#shared/picture/groups/stepLabel';
import type { Layout } from '#shared/picture/layout/layout';
import { pictureOf } from '#shared/picture/picture';
import { headlineTotals } from '#shared/simulation/headlineTotals';
import { formatMeasured } from '#shared/text/formatMetric';
import type { Words } from '#shared/text/words';

/** A map as far as its meaning goes. */
export interface MeantMap {
  readonly analysis: Analysis;
  readonly layout: Layout;
}

/** What a step means: "Review: 2 hours of work, waits 3 days, 61 % of the lead time". Empty where there is none. */
export function meaningOfStep({ analysis, layout }: MeantMap, step: StepId, words: Words): string {
  const index = analysis.indexOf(step);
  return index < 0 ? '' : stepLabel(pictureOf(analysis, layout, words), index);
}

/**
 * What a change means, for somebody who does not see the map: the step that was worked on as it is now, and what
 * became of the lead time. Null where neither is different.
 */
export function meaningOfChange(
  before: MeantMap,
  after: MeantMap,
  step: StepId | null,
  words: Words,
): string | null {
  const now = step === null ? '' : meaningOfStep(after, step, words);
  const changed = step !== null && now !== '' && now !== meaningOfStep(before, step, words);
  const lead = leadText(after, words);
  const said = [...(changed ? [`${now}.`] : []), ...(lead === leadText(before, words) ? [] : [lead])].filter(
    (text) => text !== '',
  );
  return said.length === 0 ? null : said.join(' ');
}

function leadText({ analysis }: MeantMap, words: Words): string {
  const { reading } = words;
  // A simulation is not waited for: what it stands in for is left to the headline.
  const { leadTime, rework } = headlineTotals(analysis, null);
  if (rework === 'left out') return '';
  const lead = formatMeasured('duration', leadTime, analysis.document.calendar, words, 'long');
  return lead === null ? reading.leadTimeUnknownNow : reading.leadTimeNow(lead);
}
