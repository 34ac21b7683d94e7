import type { CsvError, CsvNotice } from '../../../file/csvError';
import { durationWords } from '../figures/duration';
import { fileWords } from './file';

/** What is wrong with a table of steps, row by row as a spreadsheet counts them. */
export const csvWords = {
  /** One sentence that names the row, and the column where there is one. */
  error: (error: CsvError) => `${place(error)}${sentence(error)}`,
  notice,
};

function notice(told: CsvNotice): string {
  switch (told.kind) {
    case 'unknownColumn':
      return `The column “${told.name}” is not known and was left out.`;
    case 'leadTimeTooShort':
      return `Row ${told.row}: the lead time is shorter than a part of it.`;
  }
}

function place(error: CsvError): string {
  const row = 'row' in error && error.row !== null ? `Row ${error.row}` : '';
  if (row === '') return '';
  return 'column' in error ? `${row}, ${error.column}: ` : `${row}: `;
}

function sentence(error: CsvError): string {
  switch (error.kind) {
    case 'tooLarge':
      return `The table is larger than ${error.limit / 1_000_000} MB, the most that a map can have.`;
    case 'empty':
      return 'The table is empty.';
    case 'noHeader':
      return 'No column is called name. The first row must name the columns, as in name, processTime, waitTime.';
    case 'duplicateColumn':
      return 'this column is there twice.';
    case 'badQuotes':
      return 'a quotation mark is not closed, or stands inside a cell that is not in quotes.';
    case 'tooManyCells':
      return `${error.cells} cells, but the header names ${error.columns} columns.`;
    case 'tooManySteps':
      return `A map has at most ${error.limit.toLocaleString('en')} steps.`;
    case 'badHeading':
      return `“${error.text}” is not understood as ${error.key}.`;
    case 'noName':
      return 'the step has no name.';
    case 'duplicateId':
      return `the id “${error.id}” is there already.`;
    case 'badDuration':
      return `“${error.text}” is not understood as a time. ${durationWords.error(error.error)}`;
    case 'badNumber':
      return `“${error.text}” is not understood as a number.`;
    case 'badPercent':
      return `“${error.text}” is not understood as a percentage: write 85 or 85%.`;
    case 'notOneOf':
      return `“${error.text}” is not understood: write ${error.allowed.join(', ')}.`;
    case 'badForm':
      if (error.column === 'place') {
        return `“${error.text}” is not understood as a place: write two numbers, across and down, as in 120 40.`;
      }
      return `“${error.text}” is not understood: write ids parted by semicolons, as in b; c or b 90%; c 10%.`;
    case 'unknownStep':
      return `there is no step “${error.name}”.`;
    case 'ambiguousStep':
      return `several steps are called “${error.name}”: give them ids.`;
    case 'reworkNeedsShare':
      return `“${error.text}” says no share: write how many of 100 items come back, as in dev 15%.`;
    case 'timesDisagree':
      return 'the lead time is not the process time and the wait together: give two of the three.';
    case 'badValue':
      return fileWords.problem(error.problem);
  }
}
