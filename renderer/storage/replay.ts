import { commandSchema, tryCommand } from '#shared/commands/apply';
import { readVsmap } from '#shared/file/readVsmap';
import type { MapDocument } from '#shared/model/mapDocument';
import type { JournalRow } from './rows';

/** How far a journal could be followed. */
export interface Replayed {
  readonly document: MapDocument;
  readonly revision: number;
  /** From the first record that could not be understood on; empty for a sound journal. */
  readonly broken: readonly JournalRow[];
}

/**
 * Carries out the changes of `rows` (ordered by revision) that came after `revision`. It stops at the first
 * record that is damaged, out of turn or no longer possible: what comes after a gap would land on another map
 * than the one it was meant for.
 */
export function replay(document: MapDocument, revision: number, rows: readonly JournalRow[]): Replayed {
  const later = rows.filter((row) => row.revision > revision);
  let reached: Replayed = { document, revision, broken: [] };
  for (const [at, row] of later.entries()) {
    const next = row.revision === reached.revision + 1 ? follow(reached.document, row) : null;
    if (next === null) return { ...reached, broken: later.slice(at) };
    reached = { document: next, revision: row.revision, broken: [] };
  }
  return reached;
}

function follow(document: MapDocument, row: JournalRow): MapDocument | null {
  if (row.kind === 'document') {
    const read = readVsmap(row.text);
    return read.ok && !read.value.readOnly ? read.value.document : null;
  }
  const command = commandSchema.safeParse(row.command);
  if (!command.success) return null;
  const result = tryCommand(document, command.data);
  return result.ok ? result.value : null;
}
