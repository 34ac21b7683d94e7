import { useEffect, useMemo, useState } from 'react';
import type { SessionWorld } from '../../storage/openSession';
import type { MapRow } from '../../storage/rows';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { EmptyLibrary } from './EmptyLibrary';
import styles from './Library.module.css';
import { libraryTasks } from './libraryTasks';
import { MapGrid } from './MapGrid';
import { matchesSearch } from './matchesSearch';
import { RecentlyDeleted } from './RecentlyDeleted';
import { useMaps } from './useMaps';

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
