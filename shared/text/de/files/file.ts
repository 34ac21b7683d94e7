import type { EnvelopeFault, FileError, FileProblem, JsonType, NumberRange } from '../../../file/fileError';
import { writePath } from '../../../file/jsonPath';
import type { RepairAction } from '../../../file/repair';
import type { Topics } from '../../words';
import { germanDuration } from '../figures/duration';

const typeNames: Readonly<Record<JsonType, string>> = {
  null: 'null',
  boolean: 'true oder false',
  number: 'eine Zahl',
  text: 'ein Text',
  list: 'eine Liste',
  object: 'ein Objekt',
  duration: 'eine Zeit wie "2d"',
  nothing: 'nichts',
};

const envelopeFaults: Readonly<Record<EnvelopeFault, string>> = {
  notAnObject: 'Das ist keine Karte: Eine Kartendatei ist ein Objekt mit format, formatVersion und map.',
  noFormat: 'Das ist keine Karte: Es fehlt "format": "vsmap".',
  otherFormat: 'Das ist keine Karte: Ihr Format ist ein anderes als "vsmap".',
  noVersion: 'Die Karte sagt nicht, welche formatVersion sie hat.',
  badVersion: 'formatVersion muss eine ganze Zahl ab 0 sein.',
  noMap: 'In dieser Datei ist keine Karte: "map" muss ein Objekt sein.',
};

const actions: Readonly<Record<RepairAction, string>> = {
  dropped: 'Herausgenommen',
  cleared: 'Unbekannt gelassen',
  noted: 'In die Notiz verschoben',
  sourced: 'In die Quelle verschoben',
  changed: 'Geändert',
  filled: 'Ergänzt',
};

export const germanFile: Topics['file'] = {
  error: errorSentence,
  problem: (problem) => `${writePath(problem.path)}: ${germanProblem(problem)}`,
  repair: ({ problem, action, was, now }) =>
    `${writePath(problem.path)}: ${germanProblem(problem)} ${actions[action]}: ${[was, now].filter((part) => part !== '').join(' → ')}`,
  newer: 'Diese Karte stammt aus einer neueren Version von Millrace. Sie lässt sich ansehen, nicht ändern.',
};

function errorSentence(error: FileError): string {
  switch (error.kind) {
    case 'tooLarge':
      return `Die Datei ist größer als ${count(error.limit / 1_000_000)} MB, mehr kann eine Karte nicht haben.`;
    case 'empty':
      return 'Die Datei ist leer.';
    case 'notJson':
      return error.found === null
        ? `Die Datei bricht in Zeile ${error.line}, Spalte ${error.column} ab: Sie ist nicht vollständig.`
        : `Zeile ${error.line}, Spalte ${error.column}: ${JSON.stringify(error.found)} kann hier nicht stehen. Die Datei ist beschädigt oder keine Karte.`;
    case 'tooDeep':
      return `Zeile ${error.line}, Spalte ${error.column}: mehr als ${error.limit} Objekte und Listen ineinander.`;
    case 'notAMap':
      return envelopeFaults[error.reason];
    case 'tooNew':
      return `Die Karte hat Formatversion ${error.version}; diese Version von Millrace versteht bis ${error.supported}. Mit einer neueren Version öffnen.`;
    case 'tooManySteps':
      return `Die Karte hat ${count(error.count)} Schritte; möglich sind ${count(error.limit)}.`;
    case 'broken':
      return error.problems.length === 1
        ? 'Die Karte hat einen Fehler und lässt sich so nicht öffnen.'
        : `Die Karte hat ${error.problems.length} Fehler und lässt sich so nicht öffnen.`;
  }
}

/** What is wrong at a place, without the place. */
function germanProblem(problem: FileProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'fehlt.';
    case 'wrongType':
      return `muss ${typeNames[problem.expected]} sein, nicht ${typeNames[problem.found]}.`;
    case 'notOneOf':
      return `muss ${problem.allowed.join(', ')} sein, nicht „${problem.found}“.`;
    case 'outOfRange':
      return `${problem.value} muss ${range(problem.range)} sein.`;
    case 'tooLong':
      return `hat ${count(problem.length)} Zeichen; möglich sind ${count(problem.limit)}.`;
    case 'tooMany':
      return `hat ${count(problem.count)} Einträge; möglich sind ${count(problem.limit)}.`;
    case 'badId':
      return `„${problem.found}“ kann keine Kennung sein.`;
    case 'duplicateId':
      return `die Kennung „${problem.id}“ steht schon bei ${writePath(problem.first)}.`;
    case 'danglingFlow':
      return `führt zu „${problem.step}“, einen solchen Schritt gibt es nicht.`;
    case 'danglingPhase':
      return `nennt „${problem.lane}“, eine solche Phase gibt es nicht.`;
    case 'danglingNote':
      return `gehört zu „${problem.step}“, einen solchen Schritt gibt es nicht.`;
    case 'badDay':
      return `„${problem.found}“ ist kein Tag wie 2026-11-30.`;
    case 'unknownField':
      return `setzt „${problem.field}“, das nicht bekannt ist.`;
    case 'badDuration':
      return `„${problem.text}“ wird nicht als Zeit verstanden. ${germanDuration.error(problem.error)}`;
    case 'timesDependOnEachOther':
      return 'processTime und waitTime sind beide als Rest einer Durchlaufzeit angegeben.';
  }
}

function range({ atLeast, above, atMost }: NumberRange): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`mindestens ${atLeast}`]),
    ...(above === undefined ? [] : [`größer als ${above}`]),
    ...(atMost === undefined ? [] : [`höchstens ${atMost}`]),
  ];
  return bounds.join(' und ');
}

function count(value: number): string {
  return value.toLocaleString('de');
}
