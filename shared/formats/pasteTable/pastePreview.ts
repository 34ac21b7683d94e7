import type { StepsFormatId } from '../../file/formatId';
import type { CellProblem, NumberFormat, PasteNotice, PasteRefusal } from '../../file/pasted';
import type { MapDocument } from '../../model/mapDocument';
import type { Meaning } from './choices';
import type { TableColumn } from './table/tableColumns';

/** A cell with what was understood of it. */
export interface PreviewCell {
  /** As it was pasted. */
  readonly text: string;
  /** As the steps table writes it; empty: unknown, or left out. */
  readonly value: string;
  readonly problem: CellProblem | null;
}

/** What became of a row. */
export type RowUse = 'header' | 'step' | 'phase' | 'remark' | 'leftOut';

export interface PreviewRow {
  /** Counts from 1, as in what was pasted. */
  readonly row: number;
  readonly use: RowUse;
  readonly cells: readonly PreviewCell[];
}

export interface PreviewColumn extends TableColumn {
  /** How the numbers of the column were read; null where it has none, or that has to be said. */
  readonly format: NumberFormat | null;
}

/** What a person has to say before a paste can be taken. Columns count from 0. */
export type PasteQuestion =
  /** No column names the steps. */
  | { readonly kind: 'noName' }
  /** The heading could mean several things (`Time`), or there is none and the cells do not tell. */
  | { readonly kind: 'unclearColumn'; readonly column: number }
  /** A column to the left means the same. */
  | { readonly kind: 'twice'; readonly column: number; readonly meaning: Meaning }
  /** Bare numbers without a unit. */
  | { readonly kind: 'unit'; readonly column: number }
  /** `sample` could be two numbers. */
  | { readonly kind: 'format'; readonly column: number; readonly sample: string }
  /** Shares are missing where an arrow of a diagram parts: they would all be taken at once. `step` is the name. */
  | { readonly kind: 'decision'; readonly step: string };

/** What a paste is about to become, with everything a person should see before. */
export interface PastePreview {
  /** The format that it was understood as. */
  readonly source: StepsFormatId;
  /** Of a table; empty for a list or a diagram. */
  readonly columns: readonly PreviewColumn[];
  /** Whether a row names the columns. */
  readonly header: boolean;
  readonly rows: readonly PreviewRow[];
  /** Open ones: nothing is taken over before they are answered. */
  readonly questions: readonly PasteQuestion[];
  readonly notices: readonly PasteNotice[];
  readonly refusal: PasteRefusal | null;
  /** The steps as a map of their own; null as long as there is a refusal. */
  readonly map: MapDocument | null;
}

/** What is said of something that cannot become steps. */
export function refusedPreview(refusal: PasteRefusal): PastePreview {
  return {
    source: 'txt',
    columns: [],
    header: false,
    rows: [],
    questions: [],
    notices: [],
    refusal,
    map: null,
  };
}
