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
  notAnObject: 'This is not a map: a map file is an object with format, formatVersion and map.',
  noFormat: 'This is not a map: it does not say "format": "vsmap".',
  otherFormat: 'This is not a map: its format is another one than "vsmap".',
  noVersion: 'The map does not say which formatVersion it has.',
  badVersion: 'formatVersion must be a whole number from 0 on.',
  noMap: 'There is no map in this file: "map" must be an object.',
};

const actions: Readonly<Record<RepairAction, string>> = {
  dropped: 'Taken out',
  cleared: 'Left unknown',
  noted: 'Moved to the note',
  sourced: 'Moved to the source',
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
  newer: 'This map was made by a newer version of Millrace. It can be looked at but not changed.',
};

function errorSentence(error: FileError): string {
  switch (error.kind) {
    case 'tooLarge':
      return `The file is larger than ${count(error.limit / 1_000_000)} MB, the most that a map can have.`;
    case 'empty':
      return 'The file is empty.';
    case 'notJson':
      return error.found === null
        ? `The file breaks off at line ${error.line}, column ${error.column}: it is not complete.`
        : `Line ${error.line}, column ${error.column}: ${JSON.stringify(error.found)} cannot stand here. The file is damaged or no map.`;
    case 'tooDeep':
      return `Line ${error.line}, column ${error.column}: more than ${error.limit} objects and lists inside each other.`;
    case 'notAMap':
      return envelopeFaults[error.reason];
    case 'tooNew':
      return `The map has format version ${error.version}; this version of Millrace understands up to ${error.supported}. Open it with a newer version.`;
    case 'tooManySteps':
      return `The map has ${count(error.count)} steps; ${count(error.limit)} are possible.`;
    case 'broken':
      return error.problems.length === 1
        ? 'The map has a fault and cannot be opened as it is.'
        : `The map has ${error.problems.length} faults and cannot be opened as it is.`;
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
      return `has ${count(problem.length)} characters; ${count(problem.limit)} are possible.`;
    case 'tooMany':
      return `has ${count(problem.count)} entries; ${count(problem.limit)} are possible.`;
    case 'badId':
      return `“${problem.found}” cannot be an id.`;
    case 'duplicateId':
      return `the id “${problem.id}” stands at ${writePath(problem.first)} already.`;
    case 'danglingFlow':
      return `leads to “${problem.step}”, and there is no such step.`;
    case 'danglingPhase':
      return `names “${problem.lane}”, and there is no such lane.`;
    case 'danglingNote':
      return `is about “${problem.step}”, and there is no such step.`;
    case 'badDay':
      return `“${problem.found}” is not a day such as 2026-11-30.`;
    case 'unknownField':
      return `sets “${problem.field}”, which is not known.`;
    case 'badDuration':
      return `“${problem.text}” is not understood as a time. ${durationWords.error(problem.error)}`;
    case 'timesDependOnEachOther':
      return 'processTime and waitTime are both given as the rest of a lead time.';
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
