import type { CsvError, CsvNotice } from '../../../file/csvError';
import type { Topics } from '../../words';
import { germanDuration } from '../figures/duration';
import { germanFile } from './file';

export const germanCsv: Topics['csv'] = {
  error: (error) => `${place(error)}${sentence(error)}`,
  notice,
};

function notice(told: CsvNotice): string {
  switch (told.kind) {
    case 'unknownColumn':
      return `Unbekannte Spalte „${told.name}“ übersprungen.`;
    case 'leadTimeTooShort':
      return `Zeile ${told.row}: Die Durchlaufzeit ist kürzer als einer ihrer Teile.`;
  }
}

function place(error: CsvError): string {
  const row = 'row' in error && error.row !== null ? `Zeile ${error.row}` : '';
  if (row === '') return '';
  return 'column' in error ? `${row}, ${error.column}: ` : `${row}: `;
}

function sentence(error: CsvError): string {
  switch (error.kind) {
    case 'tooLarge':
      return `Die Tabelle ist zu groß (höchstens ${error.limit / 1_000_000}\u00a0MB).`;
    case 'empty':
      return 'Die Tabelle ist leer.';
    case 'noHeader':
      return 'Die Spalte „name“ fehlt. Die erste Zeile muss Spaltennamen enthalten: name, processTime, waitTime.';
    case 'duplicateColumn':
      return 'diese Spalte ist doppelt vorhanden.';
    case 'badQuotes':
      return 'ein Anführungszeichen ist nicht geschlossen oder steht in einer Zelle ohne Anführungszeichen.';
    case 'tooManyCells':
      return `${error.cells} Zellen, aber nur ${error.columns} Spalten in der Kopfzeile.`;
    case 'tooManySteps':
      return `Zu viele Schritte: höchstens ${error.limit.toLocaleString('de')}.`;
    case 'badHeading':
      return `„${error.text}“ ist ungültig für ${error.key}.`;
    case 'noName':
      return 'der Schritt hat keinen Namen.';
    case 'duplicateId':
      return `die ID „${error.id}“ ist bereits vergeben.`;
    case 'badDuration':
      return `„${error.text}“ ist keine gültige Zeit. ${germanDuration.error(error.error)}`;
    case 'badNumber':
      return `„${error.text}“ ist keine Zahl.`;
    case 'badPercent':
      return `„${error.text}“ ist kein Prozentwert. 85 oder 85% schreiben.`;
    case 'notOneOf':
      return `„${error.text}“ ist ungültig. Möglich: ${error.allowed.join(', ')}.`;
    case 'badForm':
      if (error.column === 'place') {
        return `„${error.text}“ ist keine Position. Zwei Zahlen schreiben, quer und abwärts, z.\u00a0B. 120 40.`;
      }
      return `„${error.text}“ ist ungültig. IDs mit Semikolon trennen: b; c oder b 90%; c 10%.`;
    case 'unknownStep':
      return `Schritt „${error.name}“ nicht gefunden.`;
    case 'ambiguousStep':
      return `mehrere Schritte heißen „${error.name}“. Mit IDs unterscheiden.`;
    case 'reworkNeedsShare':
      return `„${error.text}“ hat keinen Anteil. Angeben, wie viel Prozent zurückkommen, z.\u00a0B. dev 15%.`;
    case 'timesDisagree':
      return 'Durchlaufzeit ≠ Prozesszeit + Wartezeit. Nur zwei der drei angeben.';
    case 'badValue':
      return germanFile.problem(error.problem);
  }
}
