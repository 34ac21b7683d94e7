import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { MapRow } from '../../storage/rows';
import { useWords } from '../../ui/useWords';
import type { LibraryTasks } from './libraryTasks';
import { type CardCommands, MapCard } from './MapCard';
import styles from './MapGrid.module.css';
import { columnsOf, walkGrid } from './walkGrid';

interface MapGridProps {
  readonly maps: readonly MapRow[];
  readonly tasks: LibraryTasks;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onRemoved: (map: MapRow) => void;
}

/** The cards. One of them is a tab stop; arrow keys walk to the others. */
export function MapGrid({ maps, tasks, hrefOf, onOpen, onRemoved }: MapGridProps) {
  const { library } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [renamingId, setRenamingId] = useState<string | null>(null);
  const [focusId, setFocusId] = useState<string | null>(null);
  const found = maps.findIndex((map) => map.id === currentId);
  const at = found === -1 ? 0 : found;

  // A change re-orders the cards, and what moves loses the focus: it is given back once the cards stand.
  useLayoutEffect(() => {
    if (focusId === null) return;
    const link =
      list.current && linksIn(list.current).find((one) => one.closest('li')?.dataset.map === focusId);
    if (link === undefined || link === null) return;
    link.focus();
    setFocusId(null);
  });

  function focusOn(id: string | undefined): void {
    setCurrentId(id ?? null);
    setFocusId(id ?? null);
  }

  function commandsOf(map: MapRow): CardCommands {
    return {
      open: () => onOpen(map.id),
      startRename: () => setRenamingId(map.id),
      endRename(title) {
        setRenamingId(null);
        focusOn(map.id);
        if (title !== null) void tasks.rename(map, title).then(() => focusOn(map.id));
      },
      duplicate: () => void tasks.duplicate(map).then((id) => focusOn(id ?? map.id)),
      remove() {
        const place = maps.indexOf(map);
        void tasks.remove(map).then(() => {
          onRemoved(map);
          focusOn((maps[place + 1] ?? maps[place - 1])?.id);
        });
      },
    };
  }

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    const map = maps[at];
    if (map === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = linksIn(event.currentTarget);
    const to = walkGrid(event.key, at, maps.length, columnsOf(links.map(topOf)));
    if (to !== null) focusOn(maps[to]?.id);
    else if (event.key === 'F2') commandsOf(map).startRename();
    else if (event.key === 'Delete' || event.key === 'Backspace') commandsOf(map).remove();
    else return;
    event.preventDefault();
  }

  return (
    <ul ref={list} className={styles.grid} aria-label={library.label} onKeyDown={onKeyDown}>
      {maps.map((map, index) => (
        <MapCard
          key={map.id}
          map={map}
          href={hrefOf(map.id)}
          commands={commandsOf(map)}
          current={index === at}
          renaming={map.id === renamingId}
        />
      ))}
    </ul>
  );
}

function linksIn(list: HTMLElement): readonly HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('li a')];
}

function topOf(link: HTMLElement): number {
  return link.closest('li')?.getBoundingClientRect().top ?? 0;
}
