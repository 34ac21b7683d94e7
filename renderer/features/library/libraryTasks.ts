import { formatDuration } from '#shared/text/formatDuration';
import type { Words } from '#shared/text/words';
import { newMapId } from '../../editor/newId';
import { type RenameError, renameMap } from '../../storage/closedMaps';
import { deleteMap, duplicateMap, listMaps, restoreMap } from '../../storage/library';
import type { SessionWorld } from '../../storage/openSession';
import type { ReadMapError } from '../../storage/readMap';
import type { MapRow } from '../../storage/rows';
import { storageReason } from '../../storage/storageError';
import { showToast } from '../../ui/toastStore';

/** What can be done with a map in the list. Each says on the screen what came of it, where that is not seen. */
export interface LibraryTasks {
  readonly rename: (map: MapRow, title: string) => Promise<void>;
  /** Answers with the id of the copy, or null. */
  readonly duplicate: (map: MapRow) => Promise<string | null>;
  readonly remove: (map: MapRow) => Promise<void>;
  readonly restore: (map: MapRow) => Promise<void>;
}

/** The tasks of the list of maps, on the library of `world`. */
export function libraryTasks(world: SessionWorld, words: Words): LibraryTasks {
  const { database, now } = world;
  const { library } = words;

  function tell(error: ReadMapError): void {
    showToast({ text: words.app.failed(reasonOf(error, words)), tone: 'problem' });
  }

  async function restore(map: MapRow): Promise<void> {
    const restored = await restoreMap(database, map.id);
    if (!restored.ok) tell(restored.error);
    else showToast({ text: library.restored(map.title) });
  }

  return {
    restore,
    async rename(map, title) {
      const renamed = await renameMap(world, map.id, title);
      if (!renamed.ok) showToast({ text: renameProblem(map, renamed.error, words), tone: 'problem' });
    },
    async duplicate(map) {
      const taken = new Set((await listMaps(database)).map((row) => row.title));
      const copy = { id: newMapId(), title: copyTitle(map.title, taken, library) };
      const done = await duplicateMap(database, map.id, copy, now());
      if (done.ok) return copy.id;
      tell(done.error);
      return null;
    },
    async remove(map) {
      const removed = await deleteMap(database, map.id, now());
      if (!removed.ok) return tell(removed.error);
      showToast({
        text: library.deleted(map.title),
        action: { label: library.undo, run: () => void restore(map) },
      });
    },
  };
}

function renameProblem(map: MapRow, error: RenameError, words: Words): string {
  switch (error.kind) {
    case 'openElsewhere':
      return words.library.openElsewhere(map.title);
    case 'lookOnly':
      return words.library.lookOnly(map.title);
    case 'refused':
      return words.command.refusal(error.refusal, (seconds) =>
        formatDuration(seconds, map.calendar, 'long', words.locale),
      );
    default:
      return words.app.failed(reasonOf(error, words));
  }
}

function reasonOf(error: ReadMapError, words: Words): string {
  switch (error.kind) {
    case 'missing':
      return words.app.trouble.missing;
    case 'damaged':
      return words.app.trouble.damaged;
    default:
      return storageReason(error, words);
  }
}

/** A title for a copy that no map of the list has yet. The copy of a copy is another copy, not a copy of a copy. */
export function copyTitle(title: string, taken: ReadonlySet<string>, words: Words['library']): string {
  const original = words.withoutCopy(title);
  let count = 1;
  while (taken.has(words.copyOf(original, count))) count += 1;
  return words.copyOf(original, count);
}
