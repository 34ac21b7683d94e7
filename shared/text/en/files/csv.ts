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
      return `Skipped unknown column “${told.name}”.`;
    case 'leadTimeTooShort':
      return `Row ${told.row}: the lead time is shorter than one of its parts.`;
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
      return `The table exceeds the limit of ${error.limit / 1_000_000} MB.`;
    case 'empty':
      return 'The table is empty.';
    case 'noHeader':
      return 'There’s no “name” column. The first row must hold the column names, such as name, processTime, waitTime.';
    case 'duplicateColumn':
      return 'this column appears twice.';
    case 'badQuotes':
      return 'a quotation mark isn’t closed, or is inside a cell without quotes.';
    case 'tooManyCells':
      return `${error.cells} cells, but the header has ${error.columns} columns.`;
    case 'tooManySteps':
      return `Too many steps: the limit is ${error.limit.toLocaleString('en')}.`;
    case 'badHeading':
      return `can’t read “${error.text}” as ${error.key}.`;
    case 'noName':
      return 'the step has no name.';
    case 'duplicateId':
      return `the id “${error.id}” is already in use.`;
    case 'badDuration':
      return `can’t read “${error.text}” as a time. ${durationWords.error(error.error)}`;
    case 'badNumber':
      return `“${error.text}” isn’t a number.`;
    case 'badPercent':
      return `“${error.text}” isn’t a percentage. Write 85 or 85%.`;
    case 'notOneOf':
      return `“${error.text}” isn’t allowed. Use one of: ${error.allowed.join(', ')}.`;
    case 'badForm':
      if (error.column === 'place') {
        return `“${error.text}” isn’t a position. Write two numbers, across and down, such as 120 40.`;
      }
      return `can’t read “${error.text}”. Separate ids with semicolons, such as b; c or b 90%; c 10%.`;
    case 'unknownStep':
      return `step “${error.name}” not found.`;
    case 'ambiguousStep':
      return `several steps are called “${error.name}”. Give them ids.`;
    case 'reworkNeedsShare':
      return `“${error.text}” has no share. Add the percentage that goes back, such as dev 15%.`;
    case 'timesDisagree':
      return 'the lead time isn’t process time plus wait time. Enter only two of the three.';
    case 'badValue':
      return fileWords.problem(error.problem);
  }
}
