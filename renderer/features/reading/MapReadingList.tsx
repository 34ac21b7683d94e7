import { useMemo } from 'react';
import type { StepId } from '#shared/model/step';
import { mapReading } from '#shared/picture/reading/mapReading';
import type { Editor } from '../../editor/createEditor';
import { openPictureOf } from '../../editor/layoutOf';
import { useGrowing } from '../../ui/useGrowing';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import { firstSteps } from './firstSteps';
import styles from './MapReadingList.module.css';
import { ReadingItem } from './ReadingItem';

interface MapReadingListProps {
  readonly editor: Editor;
  /** A step was chosen, to be shown on the map. */
  readonly onStep: (step: StepId) => void;
}

/** The map as plain sentences under headings and in lists, so that it can be read without seeing it. */
export function MapReadingList({ editor, onStep }: MapReadingListProps) {
  const words = useWords();
  const { analysis } = editor.store.getState();
  const { reading } = words;
  const simulated = useReworkSimulated();
  const { headline, about, totals, parts, notes } = useMemo(
    () => mapReading(openPictureOf(analysis, words), words, simulated),
    [analysis, words, simulated],
  );
  const count = analysis.document.steps.length;
  const shown = useGrowing(count);
  const severalPhases = parts.length > 1 || (parts[0]?.heading ?? null) !== null;
  return (
    <article className={styles.reading}>
      <p className={styles.headline}>{headline}</p>
      {about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {totals.length > 0 && (
        <section>
          <h3 className={styles.heading}>{reading.totals}</h3>
          <ul className={styles.totals}>
            {totals.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {count === 0 ? (
        <p>{reading.empty}</p>
      ) : (
        <section aria-busy={shown < count}>
          <h3 className={styles.heading}>{reading.steps(count)}</h3>
          <p className={styles.intro}>{reading.intro}</p>
          {firstSteps(parts, shown).map(({ heading, steps }) => (
            <section key={steps[0]?.id}>
              {severalPhases && <h4 className={styles.phase}>{heading}</h4>}
              <ol className={styles.steps} start={steps[0]?.position}>
                {steps.map((step) => (
                  <ReadingItem key={step.id} step={step} onStep={onStep} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <h3 className={styles.heading}>{reading.notes}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
