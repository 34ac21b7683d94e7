import { fail, ok, type Result } from '#shared/model/result';
import type { AutomationLevel, SourcedField, Step, ValueClass } from '#shared/model/step';
import type { Source } from '#shared/model/timeValue';
import type { Words } from '#shared/text/words';
import type { CellContext, GridColumn } from './column';

/** How much of the step a machine does. */
export const automationColumn: GridColumn = {
  id: 'automationLevel',
  width: 124,
  align: 'start',
  live: false,
  read: ({ automationLevel }, { words }) =>
    automationLevel === null ? '' : words.inspector.step.automation[automationLevel],
  write(text, _, { words }) {
    const read = choice<AutomationLevel>(text, words.inspector.step.automation, words);
    return read.ok ? ok({ patch: { automationLevel: read.value } }) : read;
  },
  suggest: ({ words }) => Object.values(words.inspector.step.automation),
};

export const valueColumn: GridColumn = {
  id: 'valueClass',
  width: 148,
  align: 'start',
  live: false,
  read: ({ valueClass }, { words }) => (valueClass === null ? '' : words.inspector.step.values[valueClass]),
  write(text, _, { words }) {
    const read = choice<ValueClass>(text, words.inspector.step.values, words);
    return read.ok ? ok({ patch: { valueClass: read.value } }) : read;
  },
  suggest: ({ words }) => Object.values(words.inspector.step.values),
};

const sourced: readonly SourcedField[] = ['processTime', 'waitTime', 'percentCompleteAccurate'];

/** Where the figures of a step come from, all of them together. */
export const sourceColumn: GridColumn = {
  id: 'source',
  width: 96,
  align: 'start',
  live: false,
  read: sourceText,
  // Figures are estimates until someone says better.
  faint: ({ sources }) => Object.keys(sources).length === 0,
  write(text, step, context) {
    const { grid } = context.words;
    if (text.trim() === sourceText(step, context)) return ok({ patch: {} });
    const read = choice<Source>(text, grid.sources, context.words);
    if (!read.ok) return read;
    const known = sourced.filter((field) => step[field] !== null);
    const source = read.value ?? 'estimated';
    if (known.length === 0 && source !== 'estimated') return fail(grid.wrong.nothingToSource);
    const entries = source === 'estimated' ? [] : known.map((field) => [field, source] as const);
    return ok({ patch: { sources: Object.fromEntries(entries) } });
  },
  suggest: ({ words }) => Object.values(words.grid.sources),
};

function sourceText(step: Step, { words }: CellContext): string {
  const known = sourced.filter((field) => step[field] !== null);
  const sources = new Set(known.map((field) => step.sources[field] ?? 'estimated'));
  const [source] = sources;
  if (source === undefined) return '';
  return sources.size > 1 ? words.grid.mixed : words.grid.sources[source];
}

/** The value whose label (or name in files) begins with the text; null for an empty text. */
function choice<T extends string>(
  text: string,
  labels: Readonly<Record<T, string>>,
  { grid }: Words,
): Result<T | null, string> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return ok(null);
  const values = Object.keys(labels) as T[];
  const spoken = (value: T) => [labels[value].toLowerCase(), value.toLowerCase()];
  const exact = values.find((value) => spoken(value).includes(wanted));
  if (exact !== undefined) return ok(exact);
  const begun = values.filter((value) => spoken(value).some((word) => word.startsWith(wanted)));
  const [only, ...more] = begun;
  const names = (some: readonly T[]) => some.map((value) => labels[value]).join(', ');
  if (only === undefined) return fail(grid.wrong.oneOf(names(values)));
  return more.length > 0 ? fail(grid.wrong.several(names(begun))) : ok(only);
}
