import { overloadOf } from '#shared/metrics/capacity/overload';
import type { Flow } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Measurement } from '#shared/model/measurement';
import { diffMaps } from '#shared/scenario/diffMaps';
import {
  type Changed,
  type FieldChange,
  isUnchanged,
  type ListDiff,
  type MapDiff,
} from '#shared/scenario/mapDiff';
import { fieldName, fieldText } from '#shared/sentences/fieldText';
import { thingName } from '#shared/sentences/thingNames';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { overloadSentence } from '#shared/text/headlineSentence';
import { spokenWords } from '../cliWords';
import { comparedRows } from './comparedRows';
import { type Row, textTable } from './textTable';

type Thing = { readonly id: string };

/** What is different between two maps as lines of text: the changes of each kind, then every metric. */
export function diffLines(before: MapDocument, after: MapDocument): readonly string[] {
  const { app, locale } = spokenWords();
  const { diff: diffWords } = spokenWords().scenario;
  const diff = diffMaps(before, after);
  if (isUnchanged(diff)) return [diffWords.nothingChanged];
  const rows = rowsOf(before, after);
  const metrics = comparedRows(before, after);
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    [diffWords.map, [...diff.map, ...diff.calendar].map(rows.field)],
    [diffWords.lanes, rows.list(diff.lanes)],
    [diffWords.steps, stepRows(diff.steps, rows)],
    [diffWords.flows, rows.list(diff.flows, flowText)],
    [diffWords.notes, rows.list(diff.notes)],
    [diffWords.improvements, rows.list(diff.improvements)],
    [diffWords.measurements, rows.list(withClock(diff.measurements), measurementText)],
    [diffWords.metrics, metrics.figures],
    [diffWords.withoutAnswer, metrics.needs],
  ];
  const overload = overloadOf(analyseWhole(after));
  const holds = overload === null ? [] : ['', overloadSentence(overload, app.headline, locale)];
  return sections
    .flatMap(([heading, lines]) => (lines.length === 0 ? [] : ['', heading, ...textTable(lines)]))
    .slice(1)
    .concat(holds);
}

type Call<T> = (document: MapDocument, thing: T) => string;

/** How changes become rows; values are told with the names of the map that they come from. */
function rowsOf(before: MapDocument, after: MapDocument) {
  const { scenario, locale } = spokenWords();
  const { diff: diffWords } = spokenWords().scenario;
  const field = (change: FieldChange): Row => [
    fieldName(change.field, locale),
    scenario.becomes(
      fieldText(change.field, change.before, before, locale),
      fieldText(change.field, change.after, after, locale),
    ),
  ];
  const changed = ({ after: thing, changes }: Changed<Thing>): readonly Row[] =>
    changes.map((change) => [diffWords.changed, thingText(after, thing), ...field(change)]);
  function around<T>(list: ListDiff<T>, call: Call<T>, middle: readonly Row[]): readonly Row[] {
    return [
      ...list.added.map((thing) => [diffWords.added, call(after, thing)]),
      ...list.removed.map((thing) => [diffWords.removed, call(before, thing)]),
      ...middle,
      ...(list.reordered ? [[diffWords.reordered]] : []),
    ];
  }
  function list<T extends Thing>(diff: ListDiff<T>, call: Call<T> = thingText): readonly Row[] {
    return around(diff, call, diff.changed.flatMap(changed));
  }
  return { field, changed, around, list };
}

/** A new name and a new machine are told as such, not as changes of fields. */
function stepRows(steps: MapDiff['steps'], rows: ReturnType<typeof rowsOf>): readonly Row[] {
  const { scenario } = spokenWords();
  const { diff: diffWords } = spokenWords().scenario;
  const automated = new Set(steps.automated);
  const plain = steps.changed.map((step) => ({
    ...step,
    changes: step.changes.filter(
      ({ field }) => field !== 'name' && !(field === 'automationLevel' && automated.has(step)),
    ),
  }));
  const name = ({ id, name: text }: { readonly id: string; readonly name: string }) =>
    scenario.quoted(text.trim() || id);
  return rows.around(steps, thingText, [
    ...steps.renamed.map((step) => [
      diffWords.renamed,
      scenario.becomes(name(step.before), name(step.after)),
    ]),
    ...steps.automated.map((step) => [diffWords.automated, name(step.after)]),
    ...plain.flatMap(rows.changed),
  ]);
}

function thingText(document: MapDocument, { id }: Thing): string {
  const { scenario, locale } = spokenWords();
  const isFlow = document.flows.some((flow) => flow.id === id);
  return isFlow ? thingName(document, id, locale) : scenario.quoted(thingName(document, id, locale));
}

/** `from` and `to` of a measurement are points of the clock in free words, not steps. */
function withClock(diff: MapDiff['measurements']): MapDiff['measurements'] {
  const changed = diff.changed.map((one) => ({
    ...one,
    changes: one.changes.map((change) => ({ ...change, field: clockField(change.field) })),
  }));
  return { ...diff, changed };
}

function clockField(field: string): string {
  return field === 'from' ? 'clockStart' : field === 'to' ? 'clockStop' : field;
}

/** A measurement with all that is known of it. */
function measurementText(document: MapDocument, measurement: Measurement): string {
  const { scenario, locale } = spokenWords();
  const told = (['items', 'from', 'to', 'since', 'source'] as const).filter(
    (field) => measurement[field] !== null && measurement[field] !== '',
  );
  return scenario.list([
    thingText(document, measurement),
    ...told.map((field) =>
      scenario.beside(
        fieldName(clockField(field), locale),
        fieldText(clockField(field), measurement[field], document, locale),
      ),
    ),
  ]);
}

/** A flow with all that is known of it: `“Test” → “Build”, rework, share 15 %`. */
function flowText(document: MapDocument, flow: Flow): string {
  const { scenario, locale } = spokenWords();
  const told = Object.entries(flow).filter(
    ([field, value]) => ['share', 'wait', 'label'].includes(field) && value !== null && value !== '',
  );
  return scenario.list([
    thingName(document, flow.id, locale),
    ...(flow.kind === 'forward' ? [] : [scenario.values[flow.kind]]),
    ...told.map(([field, value]) =>
      scenario.beside(fieldName(field, locale), fieldText(field, value, document, locale)),
    ),
  ]);
}
