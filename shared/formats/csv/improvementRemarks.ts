import type { Analysis } from '../../metrics/analyse';
import { itemsPerMonth } from '../../metrics/capacity/workingTime';
import type { ExpectedOutcome, Improvement } from '../../model/improvement';
import type { MapDocument } from '../../model/mapDocument';
import { documentGains } from '../../proposal/tables/documentGains';
import type { ImprovementGain } from '../../scenario/planGains';
import { outcomeUnit } from '../../sentences/outcomeMetric';
import { writePercent } from '../stepsTable/numbers';
import { escapeFormula } from './escapeFormula';
import { listItem } from './headingLines';

/**
 * The improvements of a map with their figures, a line each for the head of its table: `# improvement 2: title; owner: ...`.
 * They are no rows or columns of it, for a row is a step and what a row says is read back; readers pass over lines that
 * begin with `#` and a key that they do not know, older programs too.
 */
export function improvementRemarks(analysis: Analysis): readonly string[] {
  const { document } = analysis;
  if (document.improvements.length === 0) return [];
  const gains = new Map(documentGains(analysis).ofImprovements.map((one) => [one.improvement, one]));
  return document.improvements.map((one) => {
    const parts = [one.title.trim(), ...factsOf(one, gains.get(one.id), document)];
    return `# improvement ${one.number}: ${escapeFormula(parts.map(listItem).join('; '))}`;
  });
}

function factsOf(
  one: Improvement,
  gain: ImprovementGain | undefined,
  document: MapDocument,
): readonly string[] {
  const { lens, owner, status, effortDays, cost, expected, commands } = one;
  const changes = commands.length > 0;
  const [lead, labour] = (['lead', 'labour'] as const).map((of) =>
    changes && gain !== undefined ? gain[of][gain.included ? 'inPlan' : 'alone'] : null,
  );
  const items = itemsPerMonth(document);
  const told: readonly (readonly [key: string, value: string | null])[] = [
    ['lens', lens],
    ['owner', owner.trim() || null],
    ['status', status],
    ['inPlan', gain?.included === true ? 'yes' : 'no'],
    ['leadTime', inHours(lead ?? null)],
    ['labourPerMonth', inHours(labour == null || items === null ? null : labour * items)],
    ['effortDays', effortDays === null ? null : String(effortDays)],
    ['cost', cost === null ? null : `${cost} ${document.money?.currency ?? ''}`.trim()],
    ...outcomeFacts(expected),
  ];
  return told.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
}

function outcomeFacts(expected: ExpectedOutcome | null): readonly (readonly [string, string | null])[] {
  if (expected === null) return [];
  const { metric, baseline, target, date } = expected;
  const unit = outcomeUnit(metric);
  const figure = (value: number) =>
    unit === 'duration' ? inHours(value) : unit === 'share' ? writePercent(value) : String(value);
  return [
    ['metric', metric],
    ['baseline', figure(baseline)],
    ['target', target === null ? null : figure(target)],
    ['date', date],
  ];
}

const secondsAnHour = 3600;

/** A time or a difference of times in the grammar of the table: `-38.5h`. */
function inHours(seconds: number | null): string | null {
  return seconds === null ? null : `${Math.round((seconds / secondsAnHour) * 100) / 100}h`;
}
