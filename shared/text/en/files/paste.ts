import type { StepsFormatId } from '../../../file/formatId';
import type { CellProblem, PasteNotice, PasteRefusal } from '../../../file/pasted';
import { durationWords } from '../figures/duration';
import { inNumbers, percent } from '../figures/number';

/** What was pasted, how it was understood, and what a person can correct. */
export const pasteWords = {
  title: 'Paste table',
  fieldLabel: 'Table, list or Mermaid flowchart',
  fieldHint:
    'Paste cells from a spreadsheet or document, a Markdown table, CSV, a list with one step per line, or a Mermaid flowchart.',
  preview: 'Preview',
  reading: 'Reading…',
  again: 'Paste something else',
  tableLabel: 'Pasted content',

  sources: {
    html: 'Table',
    tsv: 'Tab-separated table',
    csv: 'Delimited table',
    md: 'Markdown table',
    txt: 'List',
    mmd: 'Mermaid flowchart',
  } satisfies Readonly<Record<StepsFormatId, string>>,

  /** The meanings of columns; also the headings of the tables that are copied. */
  meanings: {
    id: 'ID',
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
    tags: 'Subject to',
    sources: 'Sources',
    note: 'Note',
    place: 'Position',
    next: 'Next',
    rework: 'Rework',
    information: 'Informs',
    none: 'Don’t import',
  },
  choose: 'Choose…',
  meaningOf: (column: string) => `Column ${column}: meaning`,
  unitOf: (column: string) => `Column ${column}: unit`,
  noUnit: 'Unit…',
  units: { s: 's', min: 'min', h: 'h', d: 'days', w: 'weeks', mo: 'months', cd: 'calendar days' },
  guessed: 'guessed',
  readAs: (value: string) => `read as ${value}`,
  unknown: 'unknown',

  headerRow: 'First row is the header',
  numbers: 'Number format',
  formats: { auto: 'Detect for each column', point: '1,234.5', comma: '1.234,5' },
  decisions: 'Decisions without shares',
  decisionChoices: { ask: 'Choose…', even: 'Split items evenly', parallel: 'Run in parallel' },

  rowLabel: 'Row',
  columns: { line: 'Original', step: 'Step', figures: 'Read as', goesTo: 'Next step' },
  uses: { header: 'header', phase: 'phase', remark: 'note', leftOut: 'skipped' },

  becomes: (steps: number, flows: number) =>
    `${steps === 1 ? '1 step' : inNumbers`${steps} steps`}, ${flows === 1 ? '1 arrow' : inNumbers`${flows} arrows`}`,
  leads: (time: string) => `lead time ${time}`,
  works: (time: string) => `process time ${time}`,
  marked: (cells: number) =>
    cells === 1
      ? '1 cell couldn’t be read and is set to unknown.'
      : inNumbers`${cells} cells couldn’t be read and are set to unknown.`,
  moreRows: (rows: number) => (rows === 1 ? '… and 1 more row' : inNumbers`… and ${rows} more rows`),
  moreNotices: (count: number) => inNumbers`… and ${count} more`,
  askedHeading: 'Please answer first',
  toldHeading: 'How your data was read',

  asks: {
    noName: 'Which column has the step names?',
    unclearColumn: (column: string) => `What’s in column ${column}?`,
    twice: (column: string, meaning: string) =>
      `Column ${column} and another one are both ${meaning}. Which one should be used?`,
    unit: (column: string) => `Which unit do the numbers in column ${column} have?`,
    format: (column: string, sample: string) =>
      `“${sample}” in column ${column} can be read in two ways. Which number format is it?`,
    decision: (step: string) => `“${step}” branches without shares. Where do items go?`,
  },

  after: (step: string) => `Add after “${step}”`,
  atEnd: 'Add to map',
  replace: 'Replace map',
  newMap: 'Create new map',
  cancel: 'Cancel',
  unnamedStep: 'unnamed step',
  done: (steps: number) => (steps === 1 ? 'Pasted 1 step.' : inNumbers`Pasted ${steps} steps.`),
  onlyPicture: 'The clipboard has an image but no table.',
  nothing: 'The clipboard has nothing that can be read as steps.',

  pasting: 'Pasting…',
  copying: (steps: number) => `Copying ${steps === 1 ? '1 step' : inNumbers`${steps} steps`}…`,
  copied: (steps: number) =>
    steps === 1
      ? 'Copied 1 step as table, text, image and map.'
      : inNumbers`Copied ${steps} steps as table, text, image and map.`,
  copiedMarkdown: 'Copied as a Markdown table.',
  copiedPicture: 'Copied as an image.',
  notCopied: 'Couldn’t copy. Click the window and try again.',

  problem,
  notice,
  refusal,
};

function problem(of: CellProblem): string {
  switch (of.kind) {
    case 'notATime':
      return `Can’t read this as a time. ${durationWords.error(of.error)}`;
    case 'notANumber':
      return 'Can’t read this as a number.';
    case 'notAPercent':
      return 'Can’t read this as a percentage. Write 85 or 85%.';
    case 'overHundred':
      return `More than ${percent(100)}.`;
    case 'unitMissing':
      return 'No unit. Choose one for the column.';
    case 'clockInUnit':
      return 'Is this hours and minutes, or the column’s unit? Write 1h 30min.';
    case 'date':
      return 'This is a date or time of day. Spreadsheets turn 3-5 and 1/2 into dates.';
    case 'spreadsheetError':
      return 'This is a spreadsheet error.';
    case 'otherFormat':
      return 'This doesn’t match the number format of the column.';
    case 'ambiguousNumber':
      return 'This can be read as two different numbers. Choose the number format.';
    case 'fractionOrPercent':
      return 'Is this a fraction or a percentage?';
    case 'merged':
      return 'One value for several steps. Which step has it?';
    case 'notOneOf':
      return `Use one of: ${of.allowed.join(', ')}.`;
    case 'duplicateId':
      return 'This ID is already in use.';
    case 'unknownStep':
      return `Step “${of.name}” not found.`;
    case 'ambiguousStep':
      return `Several steps are called “${of.name}”.`;
    case 'notAFlow':
      return 'Separate steps with semicolons: b; c or b 90%; c 10%.';
    case 'reworkNeedsShare':
      return 'No share. What percentage goes back?';
    case 'timesDisagree':
      return 'The lead time isn’t process time plus wait time.';
  }
}

/** `column` gives the name of a column by its position. */
function notice(of: PasteNotice, column: (at: number) => string): string {
  switch (of.kind) {
    case 'otherTables':
      return of.count === 1
        ? 'Skipped another table; this one looks most like steps.'
        : `Skipped ${of.count} other tables; this one looks most like steps.`;
    case 'hiddenColumns':
      return of.count === 1 ? 'Skipped a hidden column.' : `Skipped ${of.count} hidden columns.`;
    case 'hiddenRows':
      return of.count === 1 ? 'Skipped a hidden row.' : `Skipped ${of.count} hidden rows.`;
    case 'titleRows':
      return of.count === 1
        ? 'Skipped the title above the header.'
        : `Skipped ${of.count} rows above the header.`;
    case 'totalRow':
      return `Skipped row ${of.row} (“${of.text}”): it’s a total.`;
    case 'namelessRow':
      return `Skipped row ${of.row}: it has no step name.`;
    case 'headerAgain':
      return `Skipped row ${of.row}: it repeats the header.`;
    case 'phaseRow':
      return `Row ${of.row} was read as phase “${of.text}”.`;
    case 'unknownColumn':
      return `Skipped unknown column “${of.name}”.`;
    case 'guessedColumn':
      return of.by === 'order'
        ? `Column ${column(of.column)} was guessed from its position. Please check.`
        : `Column ${column(of.column)} was guessed from its values. Please check.`;
    case 'formatOfTable':
      return `Column ${column(of.column)} was read like the others, with a decimal ${of.format}.`;
    case 'fractions':
      return `Fractions in column ${column(of.column)} were read as percentages (0.85 is ${percent(85)}).`;
    case 'unitRow':
      return `Row ${of.row} has the units.`;
    case 'filledDown':
      return `Empty cells in column ${column(of.column)} take the phase above.`;
    case 'remarkLines':
      return of.count === 1
        ? `The line below row ${of.row} became its note.`
        : `${of.count} lines below row ${of.row} became its note.`;
    case 'arrowText':
      return `Skipped “${of.text}” on an arrow in row ${of.row}: it’s neither a share nor a time.`;
    case 'unclearFigure':
      return `Row ${of.row}: “${of.text}” is ambiguous and stays in the name.`;
    case 'leadTimeTooShort':
      return `Row ${of.row}: the lead time is shorter than one of its parts.`;
    case 'signNode':
      return `Skipped “${of.text}”: it’s a symbol, not a step.`;
    case 'backWithoutShare':
      return `Skipped the arrow back from “${of.from}” to “${of.to}”: it has no share.`;
  }
}

function refusal(of: PasteRefusal): string {
  switch (of.kind) {
    case 'nothing':
      return 'No table, list or flowchart found.';
    case 'tooLarge':
      return 'This is too large for a step table.';
    case 'tooManySteps':
      return `Too many steps: the limit is ${of.limit}.`;
    case 'noSteps':
      return 'No step names found.';
    case 'otherDiagram':
      return `This is a ${of.name} diagram. Only Mermaid flowcharts can be read as steps.`;
    case 'brokenDiagram':
      return `Can’t read row ${of.row} of the diagram: ${of.text}`;
    case 'notAMap':
      return `The data exceeds the limits of a map (${of.path}).`;
  }
}
