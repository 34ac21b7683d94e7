import type { CsvError } from '../../file/csvError';
import type { Calendar } from '../../model/calendar';
import { type ConstraintTag, constraintTags, type Step, type StepPlace } from '../../model/step';
import type { DurationText, TimeValue } from '../../model/timeValue';
import { durationSeconds } from '../../time/amount';
import { parseDuration } from '../../time/parseDuration';
import { readPlace } from './numbers';
import { type RowReader, restMark } from './readCells';
import {
  allowedWords,
  automationCell,
  endCell,
  milestoneCell,
  readSources,
  readWord,
  tagCell,
  valueCell,
} from './wordCells';

/** A step as its row tells it; id and phase need the whole table. */
export type RowStep = Omit<Step, 'id' | 'phase'>;

/** How far three times may be apart to be the same: tables round. */
const tolerance = 0.01;

/** The values of a step from the cells of its row. What is wrong goes to `errors`. */
export function readStep(reader: RowReader, calendar: Calendar, errors: CsvError[]): RowStep {
  const { text, number, percent, word } = reader;
  const sources = readSources(text('sources'));
  if (sources === null) {
    errors.push({ kind: 'badForm', row: reader.row, column: 'sources', text: text('sources') });
  }
  return {
    decision: false,
    notAutomatable: null,
    automation: null,
    links: [],
    name: text('name'),
    ...readTimes(reader, calendar, errors),
    every: reader.duration('every'),
    percentCompleteAccurate: percent('percentCompleteAccurate'),
    people: number('people'),
    uptime: percent('uptime'),
    workInProcess: number('wip'),
    batchSize: number('batchSize'),
    automationLevel: word('automation', automationCell),
    valueClass: word('value', valueCell),
    milestone: word('milestone', milestoneCell),
    team: text('team'),
    role: text('role'),
    note: text('note'),
    end: word('end', endCell) ?? false,
    tags: readTags(reader, errors),
    place: readPlaceCell(reader, errors),
    sources: sources ?? {},
  };
}

function readTags({ row, text }: RowReader, errors: CsvError[]): readonly ConstraintTag[] {
  const parts = text('tags')
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = new Set<ConstraintTag | null>(
    parts.map((part) => {
      const tag = readWord(tagCell, part);
      if (tag === null) {
        errors.push({ kind: 'notOneOf', row, column: 'tags', text: part, allowed: allowedWords(tagCell) });
      }
      return tag;
    }),
  );
  return constraintTags.filter((tag) => found.has(tag));
}

function readPlaceCell({ row, text }: RowReader, errors: CsvError[]): StepPlace | null {
  const cell = text('place');
  const place = readPlace(cell);
  if (place === null && cell !== '') errors.push({ kind: 'badForm', row, column: 'place', text: cell });
  return place;
}

/** Any two of the three times; a lead time makes the one that is missing its rest. */
function readTimes(
  reader: RowReader,
  calendar: Calendar,
  errors: CsvError[],
): Pick<Step, 'processTime' | 'waitTime'> {
  const leadTime = reader.duration('leadTime');
  const processIsRest = reader.text('processTime') === restMark;
  const processTime = processIsRest ? null : reader.duration('processTime');
  const waitTime = reader.duration('waitTime');
  if (leadTime === null) return { processTime, waitTime };
  const rest: TimeValue = { upToLeadTime: leadTime };
  if (processIsRest || (processTime === null && waitTime !== null)) return { processTime: rest, waitTime };
  if (waitTime === null) return { processTime, waitTime: rest };
  const [process, wait, lead] = [processTime, waitTime, leadTime].map((time) => seconds(time, calendar));
  const known = process != null && wait != null && lead != null;
  if (known && Math.abs(process + wait - lead) > tolerance * lead) {
    errors.push({ kind: 'timesDisagree', row: reader.row });
  }
  return { processTime, waitTime };
}

function seconds(text: DurationText | null, calendar: Calendar): number | null {
  const parsed = text === null ? null : parseDuration(text);
  if (parsed === null || !parsed.ok || parsed.value.kind === 'unknown') return null;
  return durationSeconds(parsed.value.likely, calendar);
}
