import type { FormatLists } from '../../en/cli/cliHelp';
import type { UsageError } from '../../en/cli/usageError';
import { allOf } from './cliHelp';

/** What is wrong with a call of the command line. */
export function germanUsageError(error: UsageError, { carriers }: FormatLists): string {
  switch (error.kind) {
    case 'unknownCommand':
      return `Unbekannter Befehl „${error.name}“. Verfügbar: ${error.known.join(', ')}.`;
    case 'unknownOption':
      return `Unbekannte Option ${error.option}.`;
    case 'valueMissing':
      return `${error.option} braucht einen Wert.`;
    case 'valueNotTaken':
      return `${error.option} erwartet keinen Wert.`;
    case 'filesExpected':
      return `${error.expected === 1 ? '1 Datei' : `${error.expected} Dateien`} erwartet, ${error.found} gefunden.`;
    case 'unknownFormat':
      return `${error.option} ${error.found}: unbekanntes Format. Verfügbar: ${error.known.join(', ')}.`;
    case 'unknownLanguage':
      return `Sprache „${error.found}“ wird nicht unterstützt. Verfügbar: ${error.known.join(', ')}.`;
    case 'unknownExtension':
      return `${error.path}: unbekannte Endung. Verfügbar: ${error.known.join(', ')}.`;
    case 'wholeNumberExpected':
      return `${error.option} ${error.found}: ganze Zahl von ${error.least} bis ${error.most} eingeben.`;
    case 'standardInputTwice':
      return 'Nur eine der beiden Karten kann von der Standardeingabe kommen.';
    case 'unknownValue':
      return `${error.option} ${error.found}: unbekannter Wert. Verfügbar: ${error.known.join(', ')}.`;
    case 'limitExpected':
      return `${error.option} ${error.found}: KENNZAHL=WERT angeben, z.\u00a0B. leadTime=4d.`;
    case 'dayExpected':
      return `${error.option} ${error.found}: Datum wie 2026-11-30 angeben.`;
    case 'outputMissing':
      return 'Zieldatei fehlt: -o ZIEL angeben.';
    case 'runsMissing':
      return `${error.option} funktioniert nur mit --simulate.`;
    case 'nothingToClean':
      return `--clean gilt nur für Dateien mit eingebetteter Karte (${allOf(carriers)}).`;
    case 'repairOntoItself':
      return `${error.path} würde überschrieben. Die reparierte Kopie in eine andere Datei schreiben.`;
  }
}
