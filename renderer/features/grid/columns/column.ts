import type { StepPatch } from '#shared/commands/steps/editStep';
import type { Lane } from '#shared/model/lane';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Result } from '#shared/model/result';
import type { Step } from '#shared/model/step';
import type { Words } from '#shared/text/words';

/** Ids are the keys of the words of the columns. */
export type ColumnId = keyof Words['grid']['columns'];

/** What a cell is read and written in. */
export interface CellContext {
  readonly document: MapDocument;
  readonly words: Words;
}

/** What a text in a cell does to its step. */
export interface CellChange {
  readonly patch: StepPatch;
  /** A phase that is not on the map yet and comes with the change. */
  readonly lane?: Lane;
}

/** One column of the grid: how a value of a step is a text, and how a text becomes that value. */
export interface GridColumn {
  readonly id: ColumnId;
  /** Pixels, until a person chooses another width. */
  readonly width: number;
  readonly align: 'start' | 'end';
  /** Stored with every keystroke that makes sense, so that the totals follow; else when the cell is left. */
  readonly live: boolean;
  /** The value as text: what the cell shows, what is edited, what is copied. */
  readonly read: (step: Step, context: CellContext) => string;
  /** Whether the value follows from others and is not typed. */
  readonly derived?: (step: Step) => boolean;
  /** Whether the value goes without saying, and is shown so. */
  readonly faint?: (step: Step) => boolean;
  /** What a text says, or a sentence that says why it says nothing. */
  readonly write: (text: string, step: Step, context: CellContext) => Result<CellChange, string>;
  /** What the text being typed was understood as, to be shown at once. */
  readonly echo?: (text: string, step: Step, context: CellContext) => string | null;
  /** Texts offered while one types. */
  readonly suggest?: (context: CellContext) => readonly string[];
}
