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
}

/** A change by a command. It is data from the disk: checked by the schema of commands when it is read back. */
interface CommandRow extends ChangeOfMap {
  readonly kind: 'command';
  readonly command: unknown;
}

/** A change that put back a whole document (undo, redo), as the text of a `.vsmap` file. */
interface DocumentRow extends ChangeOfMap {
  readonly kind: 'document';
  readonly text: string;
}

/** A change after the checkpoint. */
export type JournalRow = CommandRow | DocumentRow;

/** Records of a journal that could not be replayed. Kept, never dropped. */
export interface SetAsideRow {
  readonly key?: number;
  readonly mapId: string;
  readonly at: number;
  readonly records: readonly JournalRow[];
}

export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}
