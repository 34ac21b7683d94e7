import { useMemo } from 'react';
import type { StepId } from '#shared/model/step';
import { mapReading } from '#shared/picture/reading/mapReading';
import type { Editor } from '../../editor/createEditor';
import { layoutOf } from '../../editor/layoutOf';
import { useWords } from '../../ui/useWords';
import styles from './MapReadingList.module.css';

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
  const { headline, about, totals, parts, notes } = useMemo(
    () => mapReading(analysis, layoutOf(analysis), words),
    [analysis, words],
  );
  const count = analysis.document.steps.length;
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
        <section>
          <h3 className={styles.heading}>{reading.steps(count)}</h3>
          <p className={styles.intro}>{reading.intro}</p>
          {parts.map(({ heading, steps }) => (
            <section key={steps[0]?.id}>
              {severalPhases && <h4 className={styles.phase}>{heading}</h4>}
              <ol className={styles.steps} start={steps[0]?.position}>
                {steps.map((step) => (
                  <li key={step.id} value={step.position}>
                    <button type="button" className={styles.step} onClick={() => onStep(step.id)}>
                      {step.says}
                    </button>
                    <ul className={styles.lines}>
                      {step.lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </li>
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
