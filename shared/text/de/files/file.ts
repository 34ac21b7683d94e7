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
  notAnObject: 'Keine Kartendatei: Erwartet wird ein Objekt mit format, formatVersion und map.',
  noFormat: 'Keine Kartendatei: "format": "vsmap" fehlt.',
  otherFormat: 'Keine Kartendatei: Das Format ist nicht "vsmap".',
  noVersion: 'Keine Kartendatei: formatVersion fehlt.',
  badVersion: 'formatVersion muss eine ganze Zahl ab 0 sein.',
  noMap: 'Keine Karte gefunden: "map" muss ein Objekt sein.',
};

const actions: Readonly<Record<RepairAction, string>> = {
  dropped: 'Entfernt',
  cleared: 'Auf unbekannt gesetzt',
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
  newer: 'Diese Karte stammt aus einer neueren Version von Millrace und ist schreibgeschützt.',
};

function errorSentence(error: FileError): string {
  switch (error.kind) {
    case 'tooLarge':
      return `Die Datei ist zu groß (höchstens ${count(error.limit / 1_000_000)}\u00a0MB).`;
    case 'empty':
      return 'Die Datei ist leer.';
    case 'notJson':
      return error.found === null
        ? `Die Datei endet unerwartet in Zeile ${error.line}, Spalte ${error.column}; ein Teil fehlt.`
        : `Zeile ${error.line}, Spalte ${error.column}: unerwartetes ${JSON.stringify(error.found)}. Die Datei ist beschädigt oder keine Karte.`;
    case 'tooDeep':
      return `Zeile ${error.line}, Spalte ${error.column}: mehr als ${error.limit} ineinander verschachtelte Objekte und Listen.`;
    case 'notAMap':
      return envelopeFaults[error.reason];
    case 'tooNew':
      return `Formatversion ${error.version} wird nicht unterstützt (höchstens ${error.supported}). Millrace aktualisieren.`;
    case 'tooManySteps':
      return `Die Karte hat ${count(error.count)} Schritte, höchstens ${count(error.limit)} sind möglich.`;
    case 'broken':
      return error.problems.length === 1
        ? 'Die Karte hat 1 Fehler und kann so nicht geöffnet werden.'
        : `Die Karte hat ${error.problems.length} Fehler und kann so nicht geöffnet werden.`;
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
      return `ist zu lang: ${count(problem.length)} Zeichen, höchstens ${count(problem.limit)}.`;
    case 'tooMany':
      return `hat ${count(problem.count)} Einträge, höchstens ${count(problem.limit)} sind möglich.`;
    case 'badId':
      return `„${problem.found}“ ist keine gültige ID.`;
    case 'duplicateId':
      return `die ID „${problem.id}“ ist bereits vergeben: ${writePath(problem.first)}.`;
    case 'danglingFlow':
      return `führt zu „${problem.step}“; diesen Schritt gibt es nicht.`;
    case 'danglingPhase':
      return `verweist auf „${problem.lane}“; diese Phase gibt es nicht.`;
    case 'danglingNote':
      return `gehört zu „${problem.step}“; diesen Schritt gibt es nicht.`;
    case 'badDay':
      return `„${problem.found}“ ist kein gültiges Datum (Format 2026-11-30).`;
    case 'unknownField':
      return `setzt das unbekannte Feld „${problem.field}“.`;
    case 'badDuration':
      return `„${problem.text}“ ist keine gültige Zeit. ${germanDuration.error(problem.error)}`;
    case 'timesDependOnEachOther':
      return 'nur eine der beiden Zeiten (processTime, waitTime) kann aus der Durchlaufzeit berechnet werden.';
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
