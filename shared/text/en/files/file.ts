import type { EnvelopeFault, FileError, FileProblem, JsonType, NumberRange } from '../../../file/fileError';
import { writePath } from '../../../file/jsonPath';
import type { Repair, RepairAction } from '../../../file/repair';
import { durationWords } from '../figures/duration';

const typeNames: Readonly<Record<JsonType, string>> = {
  null: 'null',
  boolean: 'true or false',
  number: 'a number',
  text: 'text',
  list: 'a list',
  object: 'an object',
  duration: 'a time such as "2d"',
  nothing: 'nothing',
};

const envelopeFaults: Readonly<Record<EnvelopeFault, string>> = {
  notAnObject: 'Not a map file: it must be an object with format, formatVersion and map.',
  noFormat: 'Not a map file: "format": "vsmap" is missing.',
  otherFormat: 'Not a map file: its format isn’t "vsmap".',
  noVersion: 'Not a map file: formatVersion is missing.',
  badVersion: 'formatVersion must be a whole number, 0 or more.',
  noMap: 'No map found: "map" must be an object.',
};

const actions: Readonly<Record<RepairAction, string>> = {
  dropped: 'Removed',
  cleared: 'Set to unknown',
  noted: 'Moved to note',
  sourced: 'Moved to source',
  changed: 'Changed',
  filled: 'Added',
};

/** What is wrong with a map file, and what was done about it in a repaired copy. */
export const fileWords = {
  /** The failure as a whole, in one sentence or two. */
  error: errorSentence,
  /** One fault of the content, with its place. */
  problem: (problem: FileProblem) => `${writePath(problem.path)}: ${problemSentence(problem)}`,
  /** One repair, with what it was for. */
  repair: ({ problem, action, was, now }: Repair) =>
    `${writePath(problem.path)}: ${problemSentence(problem)} ${actions[action]}: ${[was, now].filter((part) => part !== '').join(' → ')}`,
  newer: 'This map was made with a newer version of Millrace and is read-only.',
};

function errorSentence(error: FileError): string {
  switch (error.kind) {
    case 'tooLarge':
      return `The file exceeds the limit of ${count(error.limit / 1_000_000)} MB.`;
    case 'empty':
      return 'The file is empty.';
    case 'notJson':
      return error.found === null
        ? `The file ends unexpectedly at line ${error.line}, column ${error.column}; part of it is missing.`
        : `Line ${error.line}, column ${error.column}: unexpected ${JSON.stringify(error.found)}. The file is damaged or isn’t a map.`;
    case 'tooDeep':
      return `Line ${error.line}, column ${error.column}: more than ${error.limit} nested objects and lists.`;
    case 'notAMap':
      return envelopeFaults[error.reason];
    case 'tooNew':
      return `The map has format version ${error.version}; this version of Millrace supports up to ${error.supported}. Update Millrace to open it.`;
    case 'tooManySteps':
      return `The map has ${count(error.count)} steps; the limit is ${count(error.limit)}.`;
    case 'broken':
      return error.problems.length === 1
        ? 'The map has 1 error and can’t be opened as it is.'
        : `The map has ${error.problems.length} errors and can’t be opened as it is.`;
  }
}

function problemSentence(problem: FileProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'is missing.';
    case 'wrongType':
      return `must be ${typeNames[problem.expected]}, not ${typeNames[problem.found]}.`;
    case 'notOneOf':
      return `must be ${problem.allowed.join(', ')}, not “${problem.found}”.`;
    case 'outOfRange':
      return `${problem.value} must be ${range(problem.range)}.`;
    case 'tooLong':
      return `has ${count(problem.length)} characters; the limit is ${count(problem.limit)}.`;
    case 'tooMany':
      return `has ${count(problem.count)} entries; the limit is ${count(problem.limit)}.`;
    case 'badId':
      return `“${problem.found}” isn’t a valid id.`;
    case 'duplicateId':
      return `the id “${problem.id}” is already in use at ${writePath(problem.first)}.`;
    case 'danglingFlow':
      return `leads to “${problem.step}”, which doesn’t exist.`;
    case 'danglingPhase':
      return `refers to lane “${problem.lane}”, which doesn’t exist.`;
    case 'danglingNote':
      return `belongs to “${problem.step}”, which doesn’t exist.`;
    case 'badDay':
      return `“${problem.found}” isn’t a date such as 2026-11-30.`;
    case 'unknownField':
      return `sets the unknown field “${problem.field}”.`;
    case 'badDuration':
      return `can’t read “${problem.text}” as a time. ${durationWords.error(problem.error)}`;
    case 'timesDependOnEachOther':
      return 'processTime and waitTime can’t both be derived from the lead time.';
  }
}

function range({ atLeast, above, atMost }: NumberRange): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  return bounds.join(' and ');
}

function count(value: number): string {
  return value.toLocaleString('en');
}
