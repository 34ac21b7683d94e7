import { useId } from 'react';
import type { MapSummary } from '../../storage/summary';
import { MapFigures } from './MapFigures';
import { MapPicture } from './MapPicture';
import styles from './TemplateCard.module.css';

interface TemplateCardProps {
  readonly summary: MapSummary;
  readonly detail: string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

/** A template: its picture, what it is about in a line, and its headline numbers. The whole card is one button. */
export function TemplateCard({ summary, detail, tabIndex, onFocus, onChoose }: TemplateCardProps) {
  const id = useId();
  return (
    <article className={styles.card}>
      <MapPicture picture={summary.picture} title={summary.title} />
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.choose}
          aria-describedby={`${id}-detail`}
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={onChoose}
        >
          {summary.title}
        </button>
      </h3>
      <p id={`${id}-detail`} className={styles.detail}>
        {detail}
      </p>
      <MapFigures map={summary} />
    </article>
  );
}
