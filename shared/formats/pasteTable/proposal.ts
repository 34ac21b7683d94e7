import type { CellProblem, NumberFormat, PasteNotice, PasteRefusal } from '../../file/pasted';
import type { MapDocument } from '../../model/mapDocument';
import type { Question } from './question';
import type { TableColumn } from './tableColumns';

/** A cell with what was understood of it. */
export interface ProposedCell {
  /** As it was pasted. */
  readonly text: string;
  /** As the steps table writes it; empty: unknown, or left out. */
  readonly value: string;
  readonly problem: CellProblem | null;
}

/** What became of a row. */
export type RowUse = 'header' | 'step' | 'phase' | 'remark' | 'leftOut';

export interface ProposedRow {
  /** Counts from 1, as in what was pasted. */
  readonly row: number;
  readonly use: RowUse;
  readonly cells: readonly ProposedCell[];
}

export interface ProposedColumn extends TableColumn {
  /** How the numbers of the column were read; null where it has none, or that has to be said. */
  readonly format: NumberFormat | null;
}

/** What a paste is about to become, with everything a person should see before. */
export interface Proposal {
  readonly source: 'html' | 'tabs' | 'separated' | 'markdown' | 'list' | 'mermaid';
  /** Of a table; empty for a list or a diagram. */
  readonly columns: readonly ProposedColumn[];
  /** Whether a row names the columns. */
  readonly header: boolean;
  readonly rows: readonly ProposedRow[];
  /** Open ones: nothing is taken over before they are answered. */
  readonly questions: readonly Question[];
  readonly notices: readonly PasteNotice[];
  readonly refusal: PasteRefusal | null;
  /** The steps as a map of their own; null as long as there is a refusal. */
  readonly map: MapDocument | null;
}

/** What is said of something that cannot become steps. */
export function refusedProposal(refusal: PasteRefusal): Proposal {
  return {
    source: 'list',
    columns: [],
    header: false,
    rows: [],
    questions: [],
    notices: [],
    refusal,
    map: null,
  };
}
