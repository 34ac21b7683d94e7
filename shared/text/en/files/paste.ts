import type { StepsFormatId } from '../../../file/formatId';
import type { CellProblem, PasteNotice, PasteRefusal } from '../../../file/pasted';
import { durationWords } from '../figures/duration';
import { inNumbers, percent } from '../figures/number';

/** What was pasted, how it was understood, and what a person can correct. */
export const pasteWords = {
  title: 'Paste a table',
  fieldLabel: 'Table, list or Mermaid flowchart',
  fieldHint:
    'Paste cells from a spreadsheet or a document, a Markdown table, CSV, a list with one step a line, or a Mermaid flowchart.',
  preview: 'Preview',
  reading: 'Reading what was pasted…',
  again: 'Paste something else',
  tableLabel: 'What was pasted',

  sources: {
    html: 'A table',
    tsv: 'A table with tabs',
    csv: 'A table with separators',
    md: 'A Markdown table',
    txt: 'A list',
    mmd: 'A Mermaid flowchart',
  } satisfies Readonly<Record<StepsFormatId, string>>,

  /** The meanings of columns; also the headings of the tables that are copied. */
  meanings: {
    id: 'Id',
    name: 'Step',
    processTime: 'Process time',
    waitTime: 'Wait time',
    leadTime: 'Lead time',
    percentCompleteAccurate: '%C&A',
    people: 'People',
    team: 'Team',
    role: 'Role',
    phase: 'Phase',
    wip: 'WIP',
    batchSize: 'Batch size',
    uptime: 'Uptime',
    automation: 'Automation',
    every: 'Cadence',
    value: 'Value class',
    milestone: 'Milestone',
    end: 'End',
    tags: 'Tags',
    sources: 'Sources',
    note: 'Note',
    place: 'Place',
    next: 'Next',
    rework: 'Rework',
    information: 'Informs',
    none: 'Left out',
  },
  choose: 'Choose…',
  meaningOf: (column: string) => `Column ${column}: meaning`,
  unitOf: (column: string) => `Column ${column}: unit of bare numbers`,
  noUnit: 'unit…',
  units: { s: 's', min: 'min', h: 'h', d: 'days', w: 'weeks', mo: 'months', cd: 'calendar days' },
  guessed: 'guessed',
  readAs: (value: string) => `read as ${value}`,
  unknown: 'not known',

  headerRow: 'The first row names the columns',
  numbers: 'Numbers are written',
  formats: { auto: 'as each column shows', point: '1,234.5', comma: '1.234,5' },
  decisions: 'A decision without shares',
  decisionChoices: { ask: 'Choose…', even: 'sends items evenly', parallel: 'goes all ways at once' },

  rowLabel: 'Row',
  columns: { line: 'As written', step: 'Step', figures: 'Understood', goesTo: 'Leads to' },
  uses: { header: 'headings', phase: 'phase', remark: 'remark', leftOut: 'left out' },

  becomes: (steps: number, flows: number) =>
    `${steps === 1 ? '1 step' : inNumbers`${steps} steps`}, ${flows === 1 ? '1 flow' : inNumbers`${flows} flows`}`,
  leads: (time: string) => `lead time ${time}`,
  works: (time: string) => `work ${time}`,
  marked: (cells: number) =>
    cells === 1
      ? '1 cell was not understood and stays unknown.'
      : inNumbers`${cells} cells were not understood and stay unknown.`,
  moreRows: (rows: number) => (rows === 1 ? '… and 1 row more' : inNumbers`… and ${rows} rows more`),
  moreNotices: (count: number) => inNumbers`… and ${count} more`,
  askedHeading: 'To be said first',
  toldHeading: 'How it was read',

  asks: {
    noName: 'Which column names the steps?',
    unclearColumn: (column: string) => `What does column ${column} mean?`,
    twice: (column: string, meaning: string) =>
      `Column ${column} means ${meaning} like another one: which of them counts?`,
    unit: (column: string) => `In which unit are the bare numbers of column ${column}?`,
    format: (column: string, sample: string) =>
      `“${sample}” in column ${column} can be read in two ways: how are numbers written?`,
    decision: (step: string) => `“${step}” parts without shares: how do items go on?`,
  },

  after: (step: string) => `Add after “${step}”`,
  atEnd: 'Add to the map',
  replace: 'Replace the map',
  newMap: 'New map',
  cancel: 'Cancel',
  unnamedStep: 'unnamed step',
  done: (steps: number) => (steps === 1 ? '1 step pasted.' : inNumbers`${steps} steps pasted.`),
  onlyPicture: 'The clipboard holds a picture, and no table to read.',
  nothing: 'The clipboard holds nothing that can become steps.',

  pasting: 'Pasting…',
  copying: (steps: number) => `Copying ${steps === 1 ? '1 step' : inNumbers`${steps} steps`}…`,
  copied: (steps: number) =>
    steps === 1
      ? '1 step copied: as a table, text, picture and map.'
      : inNumbers`${steps} steps copied: as a table, text, picture and map.`,
  copiedMarkdown: 'Copied as a Markdown table.',
  copiedPicture: 'Copied as a picture.',
  notCopied: 'The clipboard did not take it. Try again while the window has the focus.',

  problem,
  notice,
  refusal,
};

function problem(of: CellProblem): string {
  switch (of.kind) {
    case 'notATime':
      return `Not understood as a time. ${durationWords.error(of.error)}`;
    case 'notANumber':
      return 'Not understood as a number.';
    case 'notAPercent':
      return 'Not understood as a percentage: 85 or 85%.';
    case 'overHundred':
      return `More than ${percent(100)}.`;
    case 'unitMissing':
      return 'A bare number: say the unit of the column.';
    case 'clockInUnit':
      return 'Hours and minutes, or the unit of the column? Write 1h 30min.';
    case 'date':
      return 'A date or a time of day. Spreadsheets make them of 3-5 and 1/2.';
    case 'spreadsheetError':
      return 'An error of the spreadsheet.';
    case 'otherFormat':
      return 'Not written as the other numbers of the column are.';
    case 'ambiguousNumber':
      return 'Can be read as two different numbers: say how numbers are written.';
    case 'fractionOrPercent':
      return 'A part of one, or a percentage?';
    case 'merged':
      return 'One figure for several steps: which one has it?';
    case 'notOneOf':
      return `Write ${of.allowed.join(', ')}.`;
    case 'duplicateId':
      return 'This id is there already.';
    case 'unknownStep':
      return `There is no step “${of.name}”.`;
    case 'ambiguousStep':
      return `Several steps are called “${of.name}”.`;
    case 'notAFlow':
      return 'Write steps parted by semicolons: b; c or b 90%; c 10%.';
    case 'reworkNeedsShare':
      return 'Says no share: how many of 100 items come back?';
    case 'timesDisagree':
      return 'The lead time is not process time and wait together.';
  }
}

/** `column` gives the name of a column by its position. */
function notice(of: PasteNotice, column: (at: number) => string): string {
  switch (of.kind) {
    case 'otherTables':
      return of.count === 1
        ? 'Another table was left out: this one looks most like steps.'
        : `${of.count} other tables were left out: this one looks most like steps.`;
    case 'hiddenColumns':
      return of.count === 1 ? 'A hidden column was left out.' : `${of.count} hidden columns were left out.`;
    case 'hiddenRows':
      return of.count === 1 ? 'A hidden row was left out.' : `${of.count} hidden rows were left out.`;
    case 'titleRows':
      return of.count === 1
        ? 'The title above was left out.'
        : `${of.count} rows above the headings were left out.`;
    case 'totalRow':
      return `Row ${of.row} (“${of.text}”) adds up the others and was left out.`;
    case 'namelessRow':
      return `Row ${of.row} names no step and was left out.`;
    case 'headerAgain':
      return `Row ${of.row} repeats the headings and was left out.`;
    case 'phaseRow':
      return `Row ${of.row} became the phase “${of.text}”.`;
    case 'unknownColumn':
      return `The column “${of.name}” is not known and was left out.`;
    case 'guessedColumn':
      return of.by === 'order'
        ? `The meaning of column ${column(of.column)} was guessed from its place: please check.`
        : `The meaning of column ${column(of.column)} was guessed from its cells: please check.`;
    case 'formatOfTable':
      return `Column ${column(of.column)} was read like the others, with a decimal ${of.format}.`;
    case 'fractions':
      return `Parts of one in column ${column(of.column)} were read as percentages: 0.85 as ${percent(85)}.`;
    case 'unitRow':
      return `Row ${of.row} holds the units.`;
    case 'filledDown':
      return `Empty cells of column ${column(of.column)} were read as the phase above.`;
    case 'remarkLines':
      return of.count === 1
        ? `The line below row ${of.row} became its remark.`
        : `${of.count} lines below row ${of.row} became its remark.`;
    case 'arrowText':
      return `Row ${of.row}: “${of.text}” on an arrow is neither a share nor a time and was left out.`;
    case 'unclearFigure':
      return `Row ${of.row}: “${of.text}” could mean several things and stays in the name.`;
    case 'leadTimeTooShort':
      return `Row ${of.row}: the lead time is shorter than a part of it.`;
    case 'signNode':
      return `“${of.text}” is a sign and no step; it was left out.`;
    case 'backWithoutShare':
      return `The arrow back from “${of.from}” to “${of.to}” says no share and was left out.`;
  }
}

function refusal(of: PasteRefusal): string {
  switch (of.kind) {
    case 'nothing':
      return 'Nothing here can become steps: no table, no list, no flowchart.';
    case 'tooLarge':
      return 'This is more than any table of steps.';
    case 'tooManySteps':
      return `A map has at most ${of.limit} steps.`;
    case 'noSteps':
      return 'No row names a step.';
    case 'otherDiagram':
      return `This is a ${of.name} diagram. Of Mermaid, flowcharts can become steps.`;
    case 'brokenDiagram':
      return `Row ${of.row} of the diagram is not understood: ${of.text}`;
    case 'notAMap':
      return `Something is more than a map can hold (${of.path}).`;
  }
}
