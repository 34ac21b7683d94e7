import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { analyse } from '#shared/metrics/analyse';
import type { MapDocument } from '#shared/model/mapDocument';
import { type TemplateId, templates } from '#shared/samples/templates';
import { templateTexts } from '#shared/text/templateTexts';
import type { Words } from '#shared/text/words';
import { type MapSummary, summaryOf } from '../../storage/summary';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/useWords';
import { MapFigures } from './MapFigures';
import { MapThumbnail } from './MapThumbnail';
import styles from './TemplateGallery.module.css';
import { columnsOf, walkGrid } from './walkGrid';

interface TemplateGalleryProps {
  /** Called with the chosen map, which has the id of its template. */
  readonly onChoose: (map: MapDocument) => void;
  readonly onClose: () => void;
}

interface Offer {
  readonly id: TemplateId;
  readonly map: MapDocument;
  readonly summary: MapSummary;
}

/** The templates with their pictures and headline numbers. One is a tab stop, arrow keys walk to the others. */
export function TemplateGallery({ onChoose, onClose }: TemplateGalleryProps) {
  const words = useWords();
  const { templates: said } = words.workshop;
  const texts = templateTexts(words.locale);
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const offers = useMemo(() => offersOf(words), [words]);

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const columns = columnsOf(buttons.map((button) => button.getBoundingClientRect().top));
    const to = walkGrid(event.key, at, buttons.length, columns);
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    buttons[to]?.focus();
  }

  return (
    <Dialog
      title={said.title}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <span className={styles.keys}>{said.keysHint}</span>
          <Button look="outlined" onClick={onClose}>
            {said.cancel}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{said.intro}</p>
      <ul ref={list} className={styles.grid} aria-label={said.list} onKeyDown={onKeyDown}>
        {offers.map(({ id, map, summary }, index) => (
          <li key={id}>
            <TemplateCard
              summary={summary}
              detail={texts[id].detail}
              tabIndex={index === at ? 0 : -1}
              onFocus={() => setAt(index)}
              onChoose={() => onChoose(map)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function offersOf(words: Words): readonly Offer[] {
  return templates.map(({ id, map: draw }) => {
    const map = draw(templateTexts(words.locale));
    return { id, map, summary: summaryOf(analyse(map)) };
  });
}

interface TemplateCardProps {
  readonly summary: MapSummary;
  readonly detail: string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

/** A template: its picture, what it is about in a line, and its headline numbers. The whole card is one button. */
function TemplateCard({ summary, detail, tabIndex, onFocus, onChoose }: TemplateCardProps) {
  const id = useId();
  return (
    <article className={styles.card}>
      <MapThumbnail picture={summary.picture} title={summary.title} />
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
