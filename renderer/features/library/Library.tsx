import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'react';
import type { Database } from '../../storage/database';
import { keptDays, listDeleted, listMaps } from '../../storage/library';
import type { SessionWorld } from '../../storage/openSession';
import type { MapRow } from '../../storage/rows';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Library.module.css';
import { libraryTasks } from './libraryTasks';
import { MapGrid } from './MapGrid';

export interface LibraryProps {
  readonly world: SessionWorld;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onOpenFile: () => void;
  readonly onSample: () => void;
  readonly onTemplates: () => void;
}

/** From this many maps on there is a field to find one by its name. */
const searchFrom = 7;

/** All maps of this library. */
export function Library(props: LibraryProps) {
  const { world, hrefOf, onOpen, onNew, onOpenFile, onSample, onTemplates } = props;
  const words = useWords();
  const { library } = words;
  const found = useMaps(world.database);
  const tasks = useMemo(() => libraryTasks(world, words), [world, words]);
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState<readonly MapRow[]>([]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const last = removed.at(-1);
      if (!undo || event.target instanceof HTMLInputElement || last === undefined) return;
      event.preventDefault();
      setRemoved(removed.slice(0, -1));
      void tasks.restore(last);
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [removed, tasks]);

  if (found === null) return null;
  const shown = found.maps.filter((map) => matchesSearch(map.title, search));
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div>
          <h1 className={styles.heading}>{library.heading}</h1>
          {found.maps.length > 0 && <p className={styles.count}>{library.count(found.maps.length)}</p>}
        </div>
        {found.maps.length >= searchFrom && (
          <label className={styles.search}>
            <Icon name="search" />
            <VisuallyHidden>{library.search}</VisuallyHidden>
            <input
              type="search"
              placeholder={library.search}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </label>
        )}
        <div className={styles.actions}>
          <Button look="outlined" onClick={onOpenFile}>
            {library.openFile}
          </Button>
          <Button look="outlined" onClick={onTemplates}>
            {words.workshop.templates.offer}
          </Button>
          <Button look="primary" icon={<Icon name="plus" />} onClick={onNew}>
            {library.newMap}
          </Button>
        </div>
      </div>
      {search !== '' && (
        <p role="status" className={styles.count}>
          {library.found(shown.length)}
        </p>
      )}
      {found.maps.length === 0 ? (
        <EmptyLibrary onSample={onSample} onTemplates={onTemplates} />
      ) : (
        <MapGrid
          maps={shown}
          tasks={tasks}
          hrefOf={hrefOf}
          onOpen={onOpen}
          onRemoved={(map) => setRemoved([...removed, map])}
        />
      )}
      {found.maps.length > 0 && <p className={styles.keys}>{library.keysHint}</p>}
      {found.deleted.length > 0 && <RecentlyDeleted maps={found.deleted} onRestore={tasks.restore} />}
    </div>
  );
}

interface EmptyLibraryProps {
  readonly onSample: () => void;
  readonly onTemplates: () => void;
}

/** What stands in the place of the cards when there are none. */
function EmptyLibrary({ onSample, onTemplates }: EmptyLibraryProps) {
  const { library, workshop } = useWords();
  const { empty } = library;
  return (
    <div className={styles.empty}>
      <h2 className={styles.emptyLibraryHeading}>{empty.heading}</h2>
      <p className={styles.detail}>{empty.detail}</p>
      <div className={styles.ways}>
        <Button look="outlined" onClick={onSample}>
          {empty.sample}
        </Button>
        <Button look="outlined" onClick={onTemplates}>
          {workshop.templates.offer}
        </Button>
      </div>
    </div>
  );
}

interface RecentlyDeletedProps {
  readonly maps: readonly MapRow[];
  readonly onRestore: (map: MapRow) => void;
}

/** Maps that were thrown away and can be brought back. */
function RecentlyDeleted({ maps, onRestore }: RecentlyDeletedProps) {
  const { library } = useWords();
  return (
    <details className={styles.deleted}>
      <summary>{library.recentlyDeleted(maps.length)}</summary>
      <p className={styles.recentlyDeletedDetail}>{library.recentlyDeletedDetail(keptDays)}</p>
      <ul>
        {maps.map((map) => (
          <li key={map.id} className={styles.line}>
            <span className={styles.title}>{map.title === '' ? library.card.untitled : map.title}</span>
            <Button look="outlined" onClick={() => onRestore(map)}>
              {library.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The library as it is now, whichever window changes it. */
interface LibraryMaps {
  readonly maps: readonly MapRow[];
  readonly deleted: readonly MapRow[];
}

/** Null until the library was read for the first time. */
function useMaps(database: Database): LibraryMaps | null {
  const [found, setFound] = useState<LibraryMaps | null>(null);
  useEffect(() => {
    const reading = liveQuery(async () => ({
      maps: await listMaps(database),
      deleted: await listDeleted(database),
    })).subscribe(setFound);
    return () => reading.unsubscribe();
  }, [database]);
  return found;
}

/** Whether every word of the search is somewhere in the title, whatever its case and accents. */
export function matchesSearch(title: string, search: string): boolean {
  const text = plain(title);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
