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
      return `Die Spalte „${told.name}“ ist nicht bekannt und wurde ausgelassen.`;
    case 'leadTimeTooShort':
      return `Zeile ${told.row}: Die Durchlaufzeit ist kürzer als ein Teil von ihr.`;
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
      return `Die Tabelle ist größer als ${error.limit / 1_000_000} MB, mehr kann eine Karte nicht haben.`;
    case 'empty':
      return 'Die Tabelle ist leer.';
    case 'noHeader':
      return 'Keine Spalte heißt name. Die erste Zeile muss die Spalten nennen, wie in name, processTime, waitTime.';
    case 'duplicateColumn':
      return 'diese Spalte gibt es zweimal.';
    case 'badQuotes':
      return 'ein Anführungszeichen ist nicht geschlossen oder steht in einer Zelle ohne Anführungszeichen.';
    case 'tooManyCells':
      return `${error.cells} Zellen, die Kopfzeile nennt aber ${error.columns} Spalten.`;
    case 'tooManySteps':
      return `Eine Karte hat höchstens ${error.limit.toLocaleString('de')} Schritte.`;
    case 'badHeading':
      return `„${error.text}“ wird nicht als ${error.key} verstanden.`;
    case 'noName':
      return 'der Schritt hat keinen Namen.';
    case 'duplicateId':
      return `die Kennung „${error.id}“ gibt es schon.`;
    case 'badDuration':
      return `„${error.text}“ wird nicht als Zeit verstanden. ${germanDuration.error(error.error)}`;
    case 'badNumber':
      return `„${error.text}“ wird nicht als Zahl verstanden.`;
    case 'badPercent':
      return `„${error.text}“ wird nicht als Prozentsatz verstanden: 85 oder 85% schreiben.`;
    case 'notOneOf':
      return `„${error.text}“ wird nicht verstanden: ${error.allowed.join(', ')} schreiben.`;
    case 'badForm':
      if (error.column === 'place') {
        return `„${error.text}“ wird nicht als Ort verstanden: zwei Zahlen schreiben, quer und abwärts, wie in 120 40.`;
      }
      return `„${error.text}“ wird nicht verstanden: Kennungen durch Strichpunkte trennen, wie in b; c oder b 90%; c 10%.`;
    case 'unknownStep':
      return `es gibt keinen Schritt „${error.name}“.`;
    case 'ambiguousStep':
      return `mehrere Schritte heißen „${error.name}“: ihnen Kennungen geben.`;
    case 'reworkNeedsShare':
      return `„${error.text}“ nennt keinen Anteil: angeben, wie viele von 100 Vorgängen zurückkommen, wie in dev 15%.`;
    case 'timesDisagree':
      return 'die Durchlaufzeit ist nicht Prozesszeit und Wartezeit zusammen: zwei der drei angeben.';
    case 'badValue':
      return germanFile.problem(error.problem);
  }
}
