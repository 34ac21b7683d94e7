import type { FormatLists } from '../../en/cli/cliHelp';
import type { UsageError } from '../../en/cli/usageError';
import { allOf } from './cliHelp';

/** What is wrong with a call of the command line. */
export function germanUsageError(error: UsageError, { carriers }: FormatLists): string {
  switch (error.kind) {
    case 'unknownCommand':
      return `Den Befehl „${error.name}“ gibt es nicht. Es gibt: ${error.known.join(', ')}.`;
    case 'unknownOption':
      return `Die Option ${error.option} gibt es hier nicht.`;
    case 'valueMissing':
      return `${error.option} braucht einen Wert dahinter.`;
    case 'valueNotTaken':
      return `${error.option} nimmt keinen Wert.`;
    case 'filesExpected':
      return `${error.expected === 1 ? 'Eine Datei wird' : `${error.expected} Dateien werden`} erwartet, nicht ${error.found}.`;
    case 'unknownFormat':
      return `${error.option} ${error.found}: Dieses Format gibt es nicht. Es gibt: ${error.known.join(', ')}.`;
    case 'unknownLanguage':
      return `--locale ${error.found}: Diese Sprache wird nicht gesprochen. Es gibt: ${error.known.join(', ')}.`;
    case 'unknownExtension':
      return `${error.path}: Das Format folgt aus der Endung, einer von ${error.known.join(', ')}.`;
    case 'wholeNumberExpected':
      return `${error.option} ${error.found}: Eine ganze Zahl von ${error.least} bis ${error.most} wird erwartet.`;
    case 'standardInputTwice':
      return 'Nur eine der beiden Karten kann von der Standardeingabe kommen.';
    case 'unknownValue':
      return `${error.option} ${error.found}: Erwartet wird eines von ${error.known.join(', ')}.`;
    case 'limitExpected':
      return `${error.option} ${error.found}: Erwartet wird KENNZAHL=WERT, etwa leadTime=4d.`;
    case 'dayExpected':
      return `${error.option} ${error.found}: Erwartet wird ein Tag wie 2026-11-30.`;
    case 'outputMissing':
      return 'Die Datei, die geschrieben wird, fehlt: -o ZIEL.';
    case 'runsMissing':
      return `${error.option} gehört zu --simulate, und das fehlt.`;
    case 'nothingToClean':
      return `--clean ist für Dateien der Arten ${allOf(carriers)}, die ihre Karte neben dem enthalten, was sie zeigen.`;
    case 'repairOntoItself':
      return `${error.path} würde überschrieben: Eine reparierte Kopie geht in eine andere Datei.`;
  }
}
