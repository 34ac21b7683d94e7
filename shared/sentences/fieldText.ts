import { type MetricId, metrics } from '../metrics/registry';
import type { Demand } from '../model/demand';
import type { ExpectedOutcome, MeasuredOutcome } from '../model/improvement';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import type { MapTarget } from '../model/planning';
import { constraintTags, type Step, type StepPlace } from '../model/step';
import type { TimeValue } from '../model/timeValue';
import { formatDay } from '../text/formatDay';
import { formatMetric } from '../text/formatMetric';
import { formatCount, typedShare } from '../text/formatNumber';
import { words } from '../text/words';
import { thingName } from './thingNames';

/** How a field is called within a sentence; one that is not known by what stands in the file. */
export function fieldName(field: string, locale: Locale): string {
  const { fields, quoted } = words(locale).scenario;
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? quoted(field);
}

/** The value of a field of `document` for people; what is unknown or empty is a dash. Long texts are cut. */
export function fieldText(field: string, value: unknown, document: MapDocument, locale: Locale): string {
  const { scenario } = words(locale);
  // A way on without a share is taken by every item; nothing unknown about it.
  if (field === 'share' && value === null) return scenario.allItems;
  if (field === 'place' && value == null) return scenario.automaticPlace;
  if (value === null || value === undefined || value === '') return scenario.unknown;
  switch (field) {
    case 'processTime':
    case 'waitTime':
      return timeText(value as TimeValue, locale);
    case 'every':
    case 'wait':
    case 'leadTime':
    case 'value':
    case 'since':
    case 'until':
      return String(value);
    case 'percentCompleteAccurate':
    case 'uptime':
    case 'share':
      return typedShare(Number(value), locale);
    case 'start':
    case 'due':
      return String(value);
    case 'phase':
    case 'flow':
    case 'plan':
    case 'step':
    case 'from':
    case 'to':
      return scenario.quoted(thingName(document, String(value), locale));
    case 'source':
    case 'clockStart':
    case 'clockStop':
      // Free words, also where they are those of a value that has a name.
      return scenario.quoted(shortened(String(value)));
    case 'demand':
      return demandText(value as Demand, locale);
    case 'sources':
      return sourcesText(value as Step['sources'], locale);
    case 'tags':
      return tagsText(value as Step['tags'], locale);
    case 'place':
      return placeText(value as StepPlace, locale);
    case 'lanesBy':
      return fieldName(String(value), locale);
    case 'commands':
      return scenario.changes(Array.isArray(value) ? value.length : 0);
    case 'dependsOn':
      return namesText(document, value as readonly string[], locale);
    case 'scenarios':
      return scenariosText(document, locale, value as MapDocument['scenarios']);
    case 'causes':
      return listText(
        (value as MapDocument['causes']).map(({ text }) => scenario.quoted(shortened(text))),
        locale,
      );
    case 'links':
      return listText(
        (value as Step['links']).map(({ url }) => url),
        locale,
      );
    case 'target':
      return targetText(value as MapTarget, document, locale);
    case 'money':
    case 'hypothesis':
    case 'automation':
    case 'proposal':
      return partsText(value as object, locale);
    case 'expected':
      return expectedText(value as ExpectedOutcome, document, locale);
    case 'result':
      return resultText(value as MeasuredOutcome, locale);
    default:
      return plainText(value, locale);
  }
}

function plainText(value: unknown, locale: Locale): string {
  const { values, yes, no, quoted } = words(locale).scenario;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return formatCount(value, locale);
  if (typeof value !== 'string') return shortened(JSON.stringify(value));
  const known = new Map(Object.entries(values)).get(value);
  return known ?? quoted(shortened(value));
}

function timeText(value: TimeValue, locale: Locale): string {
  return typeof value === 'string' ? value : words(locale).scenario.restOf(value.upToLeadTime);
}

function demandText({ items, per }: Demand, locale: Locale): string {
  const { scenario, inspector } = words(locale);
  return scenario.perPeriod(formatCount(items, locale), inspector.map.per[per]);
}

function listText(parts: readonly string[], locale: Locale): string {
  const { list, unknown } = words(locale).scenario;
  return parts.length === 0 ? unknown : list(parts);
}

function namesText(document: MapDocument, ids: readonly string[], locale: Locale): string {
  const { quoted } = words(locale).scenario;
  return listText(
    ids.map((id) => quoted(thingName(document, id, locale))),
    locale,
  );
}

/** `“Plan” (“Policy instead of board”, “Required fields”)` */
function scenariosText(document: MapDocument, locale: Locale, scenarios: MapDocument['scenarios']): string {
  const { quoted } = words(locale).scenario;
  return listText(
    scenarios.map(
      ({ name, improvements }) => `${quoted(name)} (${namesText(document, improvements, locale)})`,
    ),
    locale,
  );
}

function targetText({ metric, value, date }: MapTarget, document: MapDocument, locale: Locale): string {
  return expectedText({ metric, baseline: value, target: null, date }, document, locale);
}

/** The parts of a whole that say something, as they are: numbers and texts. */
function partsText(whole: object, locale: Locale): string {
  const said = Object.values(whole).filter((part: unknown) => part !== null && part !== '');
  return listText(
    said.map((part: unknown) =>
      typeof part === 'object' ? partsText(part as object, locale) : plainText(part, locale),
    ),
    locale,
  );
}

function sourcesText(sources: Step['sources'], locale: Locale): string {
  const { list, beside, unknown } = words(locale).scenario;
  const parts = Object.entries(sources).map(([field, source]) =>
    beside(fieldName(field, locale), plainText(source, locale)),
  );
  return parts.length === 0 ? unknown : list(parts);
}

function tagsText(tags: Step['tags'], locale: Locale): string {
  const { list, unknown } = words(locale).scenario;
  const parts = constraintTags.filter((tag) => tags.includes(tag)).map((tag) => plainText(tag, locale));
  return parts.length === 0 ? unknown : list(parts);
}

function placeText({ x, y }: StepPlace, locale: Locale): string {
  return words(locale).scenario.placeAt(formatCount(x, locale), formatCount(y, locale));
}

function expectedText(
  { metric, baseline, target, date }: ExpectedOutcome,
  document: MapDocument,
  locale: Locale,
): string {
  const { scenario, metric: metricWords } = words(locale);
  const known = metrics.find(({ id }) => id === metric);
  const figure = (value: number) =>
    known === undefined
      ? formatCount(value, locale)
      : formatMetric(known.unit, value, document.calendar, locale);
  const name = known === undefined ? metric : metricWords.byId[known.id satisfies MetricId].name;
  const course = target === null ? figure(baseline) : scenario.becomes(figure(baseline), figure(target));
  const outcome = scenario.ofMetric(name, course);
  return date === null ? outcome : scenario.dueBy(outcome, formatDay(date, locale));
}

/** A bare number: which metric it is stands in the expected outcome. */
function resultText({ value, date }: MeasuredOutcome, locale: Locale): string {
  const figure = formatCount(value, locale);
  return date === null ? figure : words(locale).scenario.on(figure, formatDay(date, locale));
}

const longest = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
