import { memo, useMemo } from 'react';
import type { StepId } from '#shared/model/step';
import { mapReading, type ReadingPart, type ReadingStep } from '#shared/picture/reading/mapReading';
import type { Editor } from '../../editor/createEditor';
import { useGrowing } from '../../ui/useGrowing';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import styles from './MapReadingList.module.css';

interface MapReadingListProps {
  readonly editor: Editor;
  /** A step was chosen, to be shown on the map. */
  readonly onStep: (step: StepId) => void;
}

/** The map as plain sentences under headings and in lists, so that it can be read without seeing it. */
export function MapReadingList({ editor, onStep }: MapReadingListProps) {
  const words = useWords();
  const { analysis, derived } = editor.store.getState();
  const { reading } = words;
  const simulated = useReworkSimulated();
  const { headline, about, totals, parts, notes } = useMemo(
    () => mapReading(derived.picture(words), words, simulated),
    [derived, words, simulated],
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

interface ReadingItemProps {
  readonly step: ReadingStep;
  readonly onStep: (step: StepId) => void;
}

/** A step in words, with what goes in and out of it. */
const ReadingItem = memo(function ReadingItem({ step, onStep }: ReadingItemProps) {
  const { says, lines } = step.read();
  return (
    <li value={step.position}>
      <button type="button" className={styles.step} onClick={() => onStep(step.id)}>
        {says}
      </button>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  );
});

/** The parts of a reading as far as its first steps; a part that none of them stands in is left out. */
function firstSteps(parts: readonly ReadingPart[], count: number): readonly ReadingPart[] {
  const first: ReadingPart[] = [];
  let left = count;
  for (const part of parts) {
    if (left <= 0) break;
    first.push(part.steps.length <= left ? part : { ...part, steps: part.steps.slice(0, left) });
    left -= part.steps.length;
  }
  return first;
}
