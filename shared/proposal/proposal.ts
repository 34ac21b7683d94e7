import type { Analysis } from '../metrics/analyse';
import type { DayText } from '../model/calendar';
import type { Scene } from '../picture/scene';

/** A table of texts. */
export interface ProposalTable {
  readonly label: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that names the row. */
  readonly named: number;
  /** The column of sentences, which needs room; -1 for none. */
  readonly wide: number;
}

/** What something is called, and what is to be said of it. */
export interface ProposalPoint {
  readonly name: string;
  readonly text: string;
}

/** A drawing with its name, and what it shows in words for whoever cannot see it. */
export interface ProposalPicture {
  /** Unique in the proposal. */
  readonly id: string;
  readonly label: string;
  readonly alt: string;
  readonly scene: Scene;
}

/** One of the two states of the map: for writers that draw it in their own way. */
export interface ProposalMap {
  readonly label: string;
  readonly analysis: Analysis;
  readonly scene: Scene;
  /** The same in rows and in larger letters, in as many parts as a slide needs for them to be read. */
  readonly parts: readonly Scene[];
}

export type ProposalPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What explains the part before it. */
  | { readonly kind: 'aside'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly ProposalPoint[] }
  /** Names and values, a line each; `title` where it is one of several things of a kind. `boxed` sets it apart. */
  | {
      readonly kind: 'facts';
      readonly title: string | null;
      readonly boxed: boolean;
      readonly facts: readonly ProposalPoint[];
    }
  | { readonly kind: 'table'; readonly table: ProposalTable }
  | { readonly kind: 'picture'; readonly picture: ProposalPicture }
  /** The map now, and then where that differs: one below the other in one drawing, which may carry the map. */
  | { readonly kind: 'maps'; readonly picture: ProposalPicture; readonly maps: readonly ProposalMap[] }
  /** Figures with a drawing of how they come about, side by side where there is room. */
  | { readonly kind: 'figures'; readonly table: ProposalTable; readonly picture: ProposalPicture | null };

/** A heading with what stands below it, never nothing. */
export interface ProposalSection {
  readonly heading: string;
  /** `own`: begins a page; `one`: has a page to itself on which all of it is seen together. */
  readonly page: 'flowing' | 'own' | 'one';
  readonly parts: readonly ProposalPart[];
}

/** What a sponsor is asked to approve, before any file format. What nobody has filled in is not there at all. */
export interface Proposal {
  readonly title: string;
  /** What is asked for and what it brings; of a map without improvements, what it says. */
  readonly sentence: string;
  /** Who stands behind it and of when it is, then what is to be decided. */
  readonly opening: readonly ProposalPart[];
  readonly sections: readonly ProposalSection[];
  /** For the properties of a document. */
  readonly about: { readonly author: string; readonly keywords: string; readonly date: DayText | null };
}

/** A section, unless there is nothing to stand below its heading. */
export function section(
  heading: string,
  parts: readonly ProposalPart[],
  page: ProposalSection['page'] = 'flowing',
): readonly ProposalSection[] {
  return parts.length === 0 ? [] : [{ heading, page, parts }];
}

/** Names with values, unless all values are empty; those that are go. */
export function facts(
  all: readonly (readonly [name: string, value: string | null])[],
  title: string | null = null,
  boxed = false,
): readonly Extract<ProposalPart, { kind: 'facts' }>[] {
  const told = all.flatMap(([name, value]) =>
    value === null || value.trim() === '' ? [] : [{ name, text: value.trim() }],
  );
  return told.length === 0 ? [] : [{ kind: 'facts', title, boxed, facts: told }];
}

/** A column of a table that is made of rows of a kind. */
export interface Column<Row> {
  readonly title: string;
  /** Null where there is nothing to say. */
  readonly cell: (row: Row) => string | null;
  /** Takes the room of sentences. */
  readonly wide?: true;
}

/** A table whose first column names the rows. Columns in which nothing stands go; without another column it is none. */
export function tableOf<Row>(
  label: string,
  rows: readonly Row[],
  [named, ...others]: readonly [Column<Row>, ...Column<Row>[]],
): ProposalTable | null {
  const filled = others.filter(({ cell }) => rows.some((row) => (cell(row) ?? '').trim() !== ''));
  if (filled.length === 0) return null;
  const columns = [named, ...filled];
  return {
    label,
    header: columns.map(({ title }) => title),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row)?.trim() ?? '')),
    named: 0,
    wide: columns.findIndex(({ wide }) => wide === true),
  };
}

/** All drawings of a proposal, in its order. */
export function proposalPictures({ opening, sections }: Proposal): readonly ProposalPicture[] {
  return [opening, ...sections.map(({ parts }) => parts)]
    .flat()
    .flatMap((part) => ('picture' in part && part.picture !== null ? [part.picture] : []));
}
