import { memo } from 'react';
import type { StepId } from '#shared/model/step';
import type { ReadingStep } from '#shared/picture/reading/mapReading';
import styles from './MapReadingList.module.css';

interface ReadingItemProps {
  readonly step: ReadingStep;
  readonly onStep: (step: StepId) => void;
}

/** A step in words, with what goes in and out of it. */
export const ReadingItem = memo(function ReadingItem({ step, onStep }: ReadingItemProps) {
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
