import type { MapRow } from '../../storage/rows';
import { formatMoment } from '../../ui/formatMoment';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useWords } from '../../ui/useWords';
import styles from './MapCard.module.css';
import { MapFigures } from './MapFigures';
import { MapPicture } from './MapPicture';
import { RenameField } from './RenameField';

/** What a card can be asked for, by its menu or by keys. */
export interface CardDeeds {
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
  readonly deeds: CardDeeds;
  /** Whether this is the card that the Tab key reaches. */
  readonly current: boolean;
  readonly renaming: boolean;
}

/** A map of the library: its picture, name, date and headline numbers. */
export function MapCard({ map, href, deeds, current, renaming }: MapCardProps) {
  const { library, locale, app } = useWords();
  const { card } = library;
  const { keyNames } = app;
  const title = map.title === '' ? card.untitled : map.title;
  const tabIndex = current ? 0 : -1;
  return (
    <li className={styles.card} data-map={map.id}>
      <MapPicture picture={map.picture} title={title} />
      <div className={styles.heading}>
        {renaming ? (
          <RenameField title={map.title} onEnd={deeds.endRename} />
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
            { id: 'open', label: card.open, keys: keyNames.enter, run: deeds.open },
            { id: 'rename', label: card.rename, keys: 'F2', run: deeds.startRename },
            { id: 'duplicate', label: card.duplicate, run: deeds.duplicate },
            {
              id: 'delete',
              label: card.delete,
              keys: keyNames.delete,
              danger: true,
              apart: true,
              run: deeds.remove,
            },
          ]}
        />
      </div>
      <p className={styles.date}>{card.changed(formatMoment(map.updatedAt, locale))}</p>
      <MapFigures map={map} />
    </li>
  );
}
