import type { HistoryMove } from '../editor/editorState';
import type { MapSummary } from './summary';

/** What the library shows of a map. Small, so that a list of hundreds is read at once. */
export interface MapRow extends MapSummary {
  readonly id: string;
  /** Revision of the checkpoint that the summary was made of. */
  readonly revision: number;
  /** Milliseconds since 1970, as for every moment here; for people only, never compared to decide what is newer. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was thrown away; null while it is in use. */
  readonly deletedAt: number | null;
}

/** A map as a whole, as the text of a `.vsmap` file: one envelope and one chain of migrations for disk and database. */
export interface CheckpointRow {
  readonly mapId: string;
  readonly revision: number;
  readonly text: string;
}

interface ChangeOfMap {
  readonly mapId: string;
  /** Revision of the document after the change. */
  readonly revision: number;
  readonly at: number;
  /** What it did to the steps of undo; missing in records of older versions. */
  readonly move?: HistoryMove;
}

/** A change by a command. It is data from the disk: checked by the schema of commands when it is read back. */
interface CommandRow extends ChangeOfMap {
  readonly kind: 'command';
  readonly command: unknown;
}

/** A change that put back a whole document (an undo of more than an edit), as the text of a `.vsmap` file. */
interface DocumentRow extends ChangeOfMap {
  readonly kind: 'document';
  readonly text: string;
}

/** A change after the checkpoint. */
export type JournalRow = CommandRow | DocumentRow;

/** The steps of undo and redo around a checkpoint: without it there is only nothing to take back. */
export interface HistoryRow {
  readonly mapId: string;
  /** Revision of the checkpoint that the steps lead to. */
  readonly revision: number;
  /** The map before the oldest step, as the text of a `.vsmap` file. */
  readonly base: string;
  /** The commands of each step from there to the checkpoint; data from the disk, checked when it is read back. */
  readonly past: readonly (readonly unknown[])[];
  /** The commands of each step that can be redone, the next one first. */
  readonly future: readonly (readonly unknown[])[];
}

/** A map as it was seen last, to be shown at the next start while the app is still on its way. */
export interface PictureRow {
  readonly mapId: string;
  /** Revision of the document that it shows; it is not shown for any other. */
  readonly revision: number;
  /** What its texts and its size depend on. */
  readonly scene: PictureScene;
  /** Where in the window the map lay, in px. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The drawing as the text of an SVG of the size of that place, in the paints of the page. */
  readonly svg: string;
}

/** The window around a picture: in another one the picture would lie elsewhere or speak another language. */
export interface PictureScene {
  readonly width: number;
  readonly height: number;
  /** The language that was chosen, as it is stored, and those of the system. */
  readonly language: unknown;
  readonly systemLanguages: readonly string[];
}

/** Records of a journal that could not be replayed. Kept, never dropped. */
export interface QuarantineRow {
  readonly key?: number;
  readonly mapId: string;
  readonly at: number;
  readonly records: readonly JournalRow[];
}

export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}
