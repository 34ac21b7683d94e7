import type { DurationError } from '../time/durationError';

/* What there is to say about something that was pasted; reading it is the business of shared/formats. */

/** How a table writes its numbers: `1,234.5` (point) or `1.234,5` (comma). */
export type NumberFormat = 'point' | 'comma';

/** Why a cell was not taken. It stays visible as it was pasted, and its value is unknown. */
export type CellProblem =
  | { readonly kind: 'notATime'; readonly error: DurationError }
  | { readonly kind: 'notANumber' | 'notAPercent' }
  /** More than 100 %. */
  | { readonly kind: 'overHundred' }
  /** A bare number, and nobody said in which unit. */
  | { readonly kind: 'unitMissing' }
  /** `1:30` in a column of minutes: minutes and seconds, or hours and minutes? */
  | { readonly kind: 'clockInUnit' }
  /** A date, or a time of day; spreadsheets make them of `3-5` and `1/2`. */
  | { readonly kind: 'date' }
  /** `#REF!`, `#NV`, `####`. */
  | { readonly kind: 'spreadsheetError' }
  /** Not written as the other numbers of its column are. */
  | { readonly kind: 'otherFormat' }
  /** Could be 1500 or 1.5. */
  | { readonly kind: 'ambiguousNumber' }
  /** 0.9 among percentages, or 1: a part of one, or one percent? */
  | { readonly kind: 'fractionOrPercent' }
  /** One figure for several steps. */
  | { readonly kind: 'merged' }
  | { readonly kind: 'notOneOf'; readonly allowed: readonly string[] }
  | { readonly kind: 'duplicateId' }
  | { readonly kind: 'unknownStep' | 'ambiguousStep'; readonly name: string }
  | { readonly kind: 'notAFlow' }
  | { readonly kind: 'reworkNeedsShare' }
  /** The lead time is not the other two together. */
  | { readonly kind: 'timesDisagree' };

/** What a person should know about how a paste was read. Rows count from 1, as in the table that was pasted. */
export type PasteNotice =
  /** The clipboard held more than one table; the one that looks most like steps was taken. */
  | { readonly kind: 'otherTables'; readonly count: number }
  | { readonly kind: 'hiddenColumns'; readonly count: number }
  | { readonly kind: 'hiddenRows'; readonly count: number }
  /** Rows above the header. */
  | { readonly kind: 'titleRows'; readonly count: number }
  | { readonly kind: 'totalRow'; readonly row: number; readonly text: string }
  /** A row with figures that names no step. */
  | { readonly kind: 'namelessRow'; readonly row: number }
  /** The header over the table, once more inside it. */
  | { readonly kind: 'headerAgain'; readonly row: number }
  /** A row over the whole width, or a line with lines below it, became a phase. */
  | { readonly kind: 'phaseRow'; readonly row: number; readonly text: string }
  | { readonly kind: 'unknownColumn'; readonly name: string }
  /** The meaning of a column was guessed, from what its cells look like or from its place. */
  | { readonly kind: 'guessedColumn'; readonly column: number; readonly by: 'content' | 'order' }
  /** Numbers such as 1.500 were read as the other columns write theirs. */
  | { readonly kind: 'formatOfTable'; readonly column: number; readonly format: NumberFormat }
  /** 0.85 was read as 85 %. */
  | { readonly kind: 'fractions'; readonly column: number }
  | { readonly kind: 'unitRow'; readonly row: number }
  /** Empty cells below a phase were taken to be of that phase. */
  | { readonly kind: 'filledDown'; readonly column: number }
  /** Lines below a step became its remark. */
  | { readonly kind: 'remarkLines'; readonly row: number; readonly count: number }
  /** A text on an arrow that is neither a share nor a time. */
  | { readonly kind: 'arrowText'; readonly row: number; readonly text: string }
  /** A figure of a line that could mean several things; it stands in the name. */
  | { readonly kind: 'unclearFigure'; readonly row: number; readonly text: string }
  | { readonly kind: 'leadTimeTooShort'; readonly row: number }
  /** A bare "Start" or "End" of a diagram. */
  | { readonly kind: 'signNode'; readonly row: number; readonly text: string }
  /** An arrow back that does not say how many come back; it was left out. */
  | { readonly kind: 'backWithoutShare'; readonly row: number; readonly from: string; readonly to: string };

/** Why nothing can be made of a paste, whatever a person would say about it. */
export type PasteRefusal =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'tooManySteps'; readonly limit: number }
  /** A table of which no row names a step. */
  | { readonly kind: 'noSteps' }
  /** A diagram of another kind than a flowchart. */
  | { readonly kind: 'otherDiagram'; readonly name: string }
  | { readonly kind: 'brokenDiagram'; readonly row: number; readonly text: string }
  /** Understood, but more than a map can hold. */
  | { readonly kind: 'notAMap'; readonly path: string };
