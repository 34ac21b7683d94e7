import { tryCommand as carryOut, commandSchema } from '#shared/commands/apply';
import type { MapDocument } from '#shared/model/mapDocument';
import { emptyHistory, type History, prolonged, remember, stepBack, stepForward } from '../editor/history';
import type { Database } from './database';
import type { StoredMap } from './readMap';
import { readStoredText } from './readStored';
import type { JournalRow } from './rows';
import { attempt } from './storageError';
import { historyOfRow, sameMap } from './storedHistory';

/**
 * The steps of undo and redo of a stored map: those of its checkpoint, and what the journal did with them since.
 * Nothing depends on it but undo, so whatever is wrong with it makes it empty and never an error.
 */
export async function readHistory(
  database: Database,
  { document, revision }: Pick<StoredMap, 'document' | 'revision'>,
): Promise<History> {
  const tables = [database.checkpoints, database.history, database.journal];
  const found = await attempt(() =>
    database.transaction('r', tables, async () => ({
      checkpoint: await database.checkpoints.get(document.id),
      row: await database.history.get(document.id),
      journal: await database.journal.where('mapId').equals(document.id).sortBy('revision'),
    })),
  );
  if (!found.ok || found.value.checkpoint === undefined) return emptyHistory;
  const { checkpoint, row, journal } = found.value;
  const since = journal.filter((one) => one.revision > checkpoint.revision && one.revision <= revision);
  if (since.length === 0) return historyOfRow(row, document, checkpoint.revision);
  const read = await readStoredText(checkpoint.text);
  if (!read.ok) return emptyHistory;
  const start: Reached = {
    document: read.value.document,
    history: await historyOfRow(row, read.value.document, checkpoint.revision),
  };
  let end: Reached | null = start;
  for (const one of since) end = end && (await follow(end, one));
  return end !== null && (await sameMap(end.document, document)) ? end.history : emptyHistory;
}

interface Reached {
  readonly document: MapDocument;
  readonly history: History;
}

async function follow({ document, history }: Reached, row: JournalRow): Promise<Reached | null> {
  if (row.kind === 'document') {
    const read = await readStoredText(row.text);
    return read.ok ? travel({ document, history }, read.value.document, row.move) : null;
  }
  const command = commandSchema.safeParse(row.command);
  if (!command.success) return null;
  const next = carryOut(document, command.data);
  if (!next.ok) return null;
  if (row.move === 'undone' || row.move === 'redone' || row.move === 'cancelled')
    return travel({ document, history }, next.value, row.move);
  return {
    document: next.value,
    history:
      row.move === 'prolonged'
        ? prolonged(history, command.data)
        : remember(history, document, command.data, null),
  };
}

/** Goes back or forward as the window did. Where that leads elsewhere than it went, the steps are not known. */
async function travel(
  { document, history }: Reached,
  went: MapDocument,
  move: JournalRow['move'],
): Promise<Reached | null> {
  const target = move === 'redone' ? stepForward(history, document) : stepBack(history, document);
  if (move === undefined || target === null || !(await sameMap(target.document, went)))
    return { document: went, history: emptyHistory };
  return move === 'cancelled' ? { ...target, history: { ...target.history, future: [] } } : target;
}
