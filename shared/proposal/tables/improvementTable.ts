import { itemsPerMonth } from '../../metrics/capacity/workingTime';
import type { Improvement } from '../../model/improvement';
import type { MapDocument } from '../../model/mapDocument';
import type { ScenarioId } from '../../model/planning';
import { plannedImprovements } from '../../scenario/plan';
import type { ImprovementGain, PlanGains } from '../../scenario/planGains';
import { changeSentences } from '../../sentences/changeSentence';
import { fieldText } from '../../sentences/fieldText';
import { thingName } from '../../sentences/thingNames';
import { differenceColumn } from '../../text/formatDifference';
import { formatCount, formatMoney } from '../../text/formatNumber';
import type { Words } from '../../text/words';

/** What a list of improvements is made of. */
export interface ListedImprovements {
  readonly document: MapDocument;
  readonly scenario: ScenarioId | null;
  /** Null: not worked out, so that the gains stay empty. */
  readonly gains: PlanGains | null;
}

/** The parts of a line, in their order. */
export type ImprovementColumn = keyof Omit<Words['improvements']['table'], 'yes' | 'no' | 'sentence'>;

/** One improvement in words; what is not known is empty. */
export type ImprovementLine = Readonly<Record<ImprovementColumn, string>>;

export interface ImprovementTable {
  readonly columns: readonly ImprovementColumn[];
  readonly header: readonly string[];
  /** Cells as they are: nothing is escaped. */
  readonly rows: readonly (readonly string[])[];
}

/** Columns that stand in every list, also while they are empty. */
const always: readonly ImprovementColumn[] = ['number', 'title', 'status', 'owner', 'inPlan'];

/** The improvements of a map as a table of words, in the order of the plan; columns without any content are left out. */
export function improvementTable(listed: ListedImprovements, words: Words): ImprovementTable {
  const { yes, no, sentence, ...titles } = words.improvements.table;
  const lines = improvementLines(listed, words);
  const columns = (Object.keys(titles) as ImprovementColumn[]).filter(
    (column) => always.includes(column) || lines.some((line) => line[column] !== ''),
  );
  return {
    columns,
    header: columns.map((column) => titles[column]),
    rows: lines.map((line) => columns.map((column) => line[column])),
  };
}

/** The same line by line, with every part of each. */
export function improvementLines(listed: ListedImprovements, words: Words): readonly ImprovementLine[] {
  const { document, gains } = listed;
  const included = plannedImprovements(document, listed.scenario).map(({ id }) => id);
  const lead = differencesOf(document, gains, 'lead', 1, words);
  const labour = differencesOf(document, gains, 'labour', itemsPerMonth(document), words);
  return document.improvements.map((one) => ({
    ...lineOf(one, included, document, words),
    lead: lead(one),
    labour: labour(one),
  }));
}

/** Writes a column of differences, all in one unit, each `times` what it is per item; empty where it is not known. */
function differencesOf(
  document: MapDocument,
  gains: PlanGains | null,
  of: 'lead' | 'labour',
  times: number | null,
  { locale }: Words,
): (one: Improvement) => string {
  const found = new Map(
    document.improvements.map(({ id, commands }) => {
      const gain = gains?.ofImprovements.find(({ improvement }) => improvement === id);
      const each = commands.length === 0 ? null : ownFigure(gain, of);
      return [id, each === null || times === null ? null : each * times];
    }),
  );
  const rows = [...found.values()].map((difference) => ({ unit: 'duration', difference }) as const);
  const write = differenceColumn(rows, document.calendar, locale);
  return ({ id }) => {
    const difference = found.get(id) ?? null;
    return difference === null ? '' : write('duration', difference);
  };
}

function lineOf(
  one: Improvement,
  included: readonly string[],
  document: MapDocument,
  words: Words,
): Omit<ImprovementLine, 'lead' | 'labour'> {
  const { locale, improvement: said, improvements, future } = words;
  const { table } = improvements;
  const about = one.step ?? one.flow;
  const numbers = document.improvements.filter(({ id }) => one.dependsOn.includes(id));
  const { change, effect, because } = one.hypothesis;
  return {
    number: String(one.number),
    title: one.title.trim() || future.untitled,
    about: about === null ? '' : thingName(document, about, locale),
    why: one.reason.trim(),
    changes: changeSentences(document, one, included, locale).join('\n'),
    lens: one.lens === null ? '' : said.lenses[one.lens],
    kind: one.kind === null ? '' : said.kinds[one.kind],
    decidedBy: one.decidedBy === null ? '' : said.deciders[one.decidedBy],
    owner: one.owner.trim(),
    status: said.statuses[one.status],
    inPlan: included.includes(one.id) ? table.yes : table.no,
    start: one.start ?? '',
    due: one.due ?? '',
    firstAction: one.firstAction.trim(),
    dependsOn: numbers.map(({ number }) => String(number)).join(', '),
    effort: one.effortDays === null ? '' : formatCount(one.effortDays, locale),
    cost: one.cost === null ? '' : formatMoney(one.cost, document.money?.currency ?? '', words),
    hypothesis: table.sentence(change.trim(), effect.trim(), because.trim()),
    expected: one.expected === null ? '' : fieldText('expected', one.expected, document, locale),
    risks: one.risks.trim(),
    result: one.result === null ? '' : fieldText('result', one.result, document, locale),
    learned: one.learned.trim(),
  };
}

/** In the plan, or on its own where it is left out. */
function ownFigure(gain: ImprovementGain | undefined, of: 'lead' | 'labour'): number | null {
  if (gain === undefined) return null;
  return gain.included ? gain[of].inPlan : gain[of].alone;
}
