import type { z } from 'zod';
import type { FileProblem, JsonType, NumberRange } from './fileError';
import { type JsonPath, valueAt } from './jsonPath';

type Issue = z.core.$ZodIssue;

/** What a schema finds wrong with data, in this program's terms. `base` is where in the file the data stands. */
export function schemaProblems(
  error: z.core.$ZodError,
  data: unknown,
  base: JsonPath,
): readonly FileProblem[] {
  return error.issues
    .flatMap((issue) => problemsOf(issue, data, []))
    .map((problem) => ({ ...problem, path: [...base, ...problem.path] }));
}

function problemsOf(issue: Issue, data: unknown, outer: JsonPath): readonly FileProblem[] {
  const path = [...outer, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const value = valueAt(data, path);
  if (value === undefined) return [{ kind: 'missing', path }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ kind: 'wrongType', path, expected: expectedType(issue.expected), found: typeOf(value) }];
    case 'invalid_value':
      return [{ kind: 'notOneOf', path, allowed: issue.values.map(String), found: shown(value) }];
    case 'invalid_format':
      return [{ kind: issue.format === 'date' ? 'badDay' : 'badId', path, found: shown(value) }];
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({ kind: 'unknownField', path, field }));
    case 'too_small':
    case 'too_big':
      return [sizeProblem(issue, value, path)];
    case 'invalid_union':
      return unionProblems(issue, data, value, path);
    default:
      throw new Error(`no map schema raises ${issue.code}`);
  }
}

function sizeProblem(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  value: unknown,
  path: JsonPath,
): FileProblem {
  if (typeof value === 'number') return { kind: 'outOfRange', path, value, range: rangeOf(issue) };
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (Array.isArray(value)) return { kind: 'tooMany', path, count: value.length, limit };
  // The only text with a least length is an id.
  if (issue.code === 'too_small') return { kind: 'badId', path, found: shown(value) };
  return { kind: 'tooLong', path, length: String(value).length, limit };
}

function rangeOf(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): NumberRange {
  if (issue.code === 'too_big') return { atMost: Number(issue.maximum) };
  return issue.inclusive === true ? { atLeast: Number(issue.minimum) } : { above: Number(issue.minimum) };
}

/** A time is a text or an object, a flow or a command one of several kinds: speak of the form that was meant. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  value: unknown,
  path: JsonPath,
): readonly FileProblem[] {
  if (issue.discriminator !== undefined) {
    return [{ kind: 'notOneOf', path, allowed: flowKinds, found: shown(value) }];
  }
  if (areCommands(issue.errors)) return commandProblems(issue.errors, data, value, path);
  const [asText = [], asObject = []] = issue.errors;
  const meant = typeof value === 'string' ? asText : typeOf(value) === 'object' ? asObject : [];
  if (meant.length === 0) return [{ kind: 'wrongType', path, expected: 'duration', found: typeOf(value) }];
  return meant.flatMap((inner) => problemsOf(inner, data, path));
}

/** A union of commands, of which at most one has the kind that is given. */
function commandProblems(
  forms: readonly (readonly Issue[])[],
  data: unknown,
  value: unknown,
  path: JsonPath,
): readonly FileProblem[] {
  if (typeOf(value) !== 'object') {
    return [{ kind: 'wrongType', path, expected: 'object', found: typeOf(value) }];
  }
  const meant = forms.find((errors) => !errors.some(isOfOtherKind));
  if (meant !== undefined) return meant.flatMap((inner) => problemsOf(inner, data, path));
  const kindPath = [...path, 'kind'];
  const found = valueAt(data, kindPath);
  if (found === undefined) return [{ kind: 'missing', path: kindPath }];
  const allowed = forms.flatMap((errors) =>
    errors.filter(isOfOtherKind).flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : [])),
  );
  return [{ kind: 'notOneOf', path: kindPath, allowed: allowed.map(String), found: shown(found) }];
}

function areCommands(forms: readonly (readonly Issue[])[]): boolean {
  const wantsObject = ({ code, path, ...issue }: Issue) =>
    code === 'invalid_type' && path.length === 0 && 'expected' in issue && issue.expected === 'object';
  return (
    forms.some((errors) => errors.some(isOfOtherKind)) || forms.every((errors) => errors.some(wantsObject))
  );
}

/** A command that is of another kind than the one that was tried. */
function isOfOtherKind(issue: Issue): boolean {
  return issue.path.length === 1 && issue.path[0] === 'kind';
}

const flowKinds = ['forward', 'rework', 'information'];

const typeNames: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
};

function expectedType(name: string): JsonType {
  return typeNames[name] ?? 'object';
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeNames[typeof value] ?? 'nothing';
}

/** Enough of a value to recognise it in a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
