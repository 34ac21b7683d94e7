import type { Thumbnail } from '../../storage/thumbnail';
import { ShapeElement } from '../../ui/SceneShapes';
import { useWords } from '../../ui/useWords';
import styles from './MapThumbnail.module.css';

/** The small picture of a map: its boxes, bands and arrows without words. */
export function MapThumbnail({ picture, title }: { readonly picture: Thumbnail; readonly title: string }) {
  const { card } = useWords().library;
  if (picture.shapes.length === 0) return <div className={styles.empty}>{card.emptyPicture}</div>;
  return (
    <svg
      className={styles.picture}
      viewBox={`${picture.x} ${picture.y} ${picture.width} ${picture.height}`}
      role="img"
      aria-label={card.picture(title)}
    >
      {picture.shapes.map((shape, at) => (
        <ShapeElement key={at} shape={shape} />
      ))}
    </svg>
  );
}
