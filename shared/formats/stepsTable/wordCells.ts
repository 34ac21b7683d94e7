import {
  type AutomationLevel,
  type ConstraintTag,
  constraintTags,
  type Milestone,
  type SourcedField,
  type Step,
  type ValueClass,
} from '../../model/step';
import type { Source } from '../../model/timeValue';
import { reduced } from './columns';

/** A cell that holds one of a few words: how each value is written, and what else is understood. */
export interface WordCell<T> {
  readonly written: ReadonlyMap<T, string>;
  readonly understood: ReadonlyMap<string, T>;
}

function wordCell<T>(entries: readonly (readonly [T, ...string[]])[]): WordCell<T> {
  return {
    written: new Map(entries.map(([value, written = '']) => [value, written])),
    understood: new Map(entries.flatMap(([value, ...words]) => words.map((word) => [reduced(word), value]))),
  };
}

export const automationCell = wordCell<AutomationLevel>([
  ['manual', 'manual', 'm', 'by hand', 'no', 'none'],
  ['assisted', 'assisted', 'partly', 'partial', 'semi', 'semi-automated', 'semi-automatic'],
  ['automated', 'automated', 'a', 'auto', 'automatic', 'fully automated', 'yes', 'full'],
]);

export const valueCell = wordCell<ValueClass>([
  ['valueAdding', 'va', 'value adding', 'value added', 'value add'],
  ['necessary', 'nnva', 'necessary', 'bnva', 'business value', 'necessary non value adding', 'bva'],
  ['waste', 'waste', 'nva', 'non value adding', 'non value added'],
]);

export const milestoneCell = wordCell<Milestone>([
  ['commit', 'commit', 'committed', 'code committed'],
  ['production', 'production', 'prod', 'deployed', 'in production'],
  ['released', 'released', 'release', 'released to users', 'launched'],
]);

export const endCell = wordCell<boolean>([
  [true, 'yes', 'y', 'true', 'x', '1', 'end'],
  [false, 'no', 'n', 'false', '0'],
]);

export const tagCell = wordCell<ConstraintTag>([
  ['security', 'security', 'sec'],
  ['compliance', 'compliance', 'audit', 'legal'],
  ['architecture', 'architecture', 'arch'],
  ['operations', 'operations', 'ops'],
  ['approval', 'approval', 'approvals', 'sign-off'],
]);

const sourceCell = wordCell<Source>([
  ['estimated', 'estimated', 'estimate'],
  ['voted', 'voted', 'vote'],
  ['measured', 'measured', 'measurement'],
]);

const sourcedCell = wordCell<SourcedField>([
  ['processTime', 'processTime', 'pt'],
  ['waitTime', 'waitTime', 'wt'],
  ['percentCompleteAccurate', 'percentCompleteAccurate', 'ca'],
]);

/** The words that a cell can hold, for a message. */
export function allowedWords<T>(cell: WordCell<T>): readonly string[] {
  return [...cell.written.values()];
}

/** The value that a word stands for, or null. */
export function readWord<T>(cell: WordCell<T>, text: string): T | null {
  return cell.understood.get(reduced(text)) ?? null;
}

export function writeWord<T>(cell: WordCell<T>, value: T | null): string {
  return value === null ? '' : (cell.written.get(value) ?? '');
}

export function writeTags(tags: readonly ConstraintTag[]): string {
  return constraintTags
    .filter((tag) => tags.includes(tag))
    .map((tag) => writeWord(tagCell, tag))
    .join('; ');
}

/** `processTime measured; waitTime voted`, or null where it is not of this form. */
export function readSources(text: string): Step['sources'] | null {
  const sources: Partial<Record<SourcedField, Source>> = {};
  for (const part of text.split(';').filter((piece) => piece.trim() !== '')) {
    const [fieldText = '', sourceText = '', ...more] = part.trim().split(/[\s:=]+/);
    const field = readWord(sourcedCell, fieldText);
    const source = readWord(sourceCell, sourceText);
    if (field === null || source === null || more.length > 0) return null;
    sources[field] = source;
  }
  return sources;
}

export function writeSources(sources: Step['sources']): string {
  const fields = ['processTime', 'waitTime', 'percentCompleteAccurate'] as const;
  return fields
    .flatMap((field) => {
      const source = sources[field];
      return source === undefined ? [] : [`${field} ${source}`];
    })
    .join('; ');
}
