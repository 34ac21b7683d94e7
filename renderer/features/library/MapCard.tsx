import { type KeyboardEvent, useRef, useState } from 'react';
import type { MapRow } from '../../storage/rows';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { formatMoment } from '../../ui/moments';
import { useWords } from '../../ui/useWords';
import styles from './MapCard.module.css';
import { MapFigures } from './MapFigures';
import { MapThumbnail } from './MapThumbnail';

/** What a card can be asked for, by its menu or by keys. */
export interface CardCommands {
  readonly open: () => void;
  readonly startRename: () => void;
  /** Ends renaming; null leaves the title as it was. */
  readonly endRename: (title: string | null) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

export interface MapCardProps {
  readonly map: MapRow;
  readonly href: string;
  readonly commands: CardCommands;
  /** Whether this is the card that the Tab key reaches. */
  readonly current: boolean;
  readonly renaming: boolean;
}

/** A map of the library: its picture, name, date and headline numbers. */
export function MapCard({ map, href, commands, current, renaming }: MapCardProps) {
  const { library, locale, app } = useWords();
  const { card } = library;
  const { keyNames } = app;
  const title = map.title === '' ? card.untitled : map.title;
  const tabIndex = current ? 0 : -1;
  return (
    <li className={styles.card} data-map={map.id}>
      <MapThumbnail picture={map.picture} title={title} />
      <div className={styles.heading}>
        {renaming ? (
          <RenameField title={map.title} onEnd={commands.endRename} />
        ) : (
          <a className={styles.link} href={href} tabIndex={tabIndex} title={title}>
            {title}
          </a>
        )}
        <Menu
          icon={<Icon name="more" />}
          aria-label={card.more(title)}
          tabIndex={tabIndex}
          items={[
            { id: 'open', label: card.open, keys: keyNames.enter, run: commands.open },
            { id: 'rename', label: card.rename, keys: 'F2', run: commands.startRename },
            { id: 'duplicate', label: card.duplicate, run: commands.duplicate },
            {
              id: 'delete',
              label: card.delete,
              keys: keyNames.delete,
              danger: true,
              apart: true,
              run: commands.remove,
            },
          ]}
        />
      </div>
      <p className={styles.date}>{card.changed(formatMoment(map.updatedAt, locale))}</p>
      <MapFigures map={map} />
    </li>
  );
}

interface RenameFieldProps {
  readonly title: string;
  /** Called once: with the new title, or null when it stays. */
  readonly onEnd: (title: string | null) => void;
}

/** The title of a card while it is changed. Enter or leaving the field takes it, Escape leaves it as it was. */
function RenameField({ title, onEnd }: RenameFieldProps) {
  const { card } = useWords().library;
  const [text, setText] = useState(title);
  const ended = useRef(false);

  function end(next: string | null): void {
    if (ended.current) return;
    ended.current = true;
    onEnd(next === title ? null : next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter') end(text.trim());
    if (event.key === 'Escape') end(null);
  }

  return (
    <input
      className={styles.field}
      aria-label={card.renameField(title)}
      value={text}
      ref={selectAtFirst}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(text.trim())}
      onKeyDown={onKeyDown}
    />
  );
}

function selectAtFirst(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
