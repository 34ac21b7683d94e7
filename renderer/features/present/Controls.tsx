import { Icon, type IconName } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Present.module.css';
import { clockFace } from './timer';
import type { useTimer } from './useTimer';

interface ControlsProps {
  readonly at: number;
  readonly count: number;
  readonly clock: ReturnType<typeof useTimer>;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** The one line below the slides: where we are, the timer, and buttons for who has no keys at hand. */
export function Controls({ at, count, clock, onBack, onNext, onLeave }: ControlsProps) {
  const { present } = useWords();
  const { reading } = clock;
  return (
    <footer className={styles.controls}>
      {reading !== null && (
        <p className={styles.timer} data-timer={reading.kind} aria-label={present.timer.label} role="timer">
          {present.timer[reading.kind](clockFace(reading.seconds))}
        </p>
      )}
      <VisuallyHidden role="status">{reading?.kind === 'over' ? present.timer.timeIsUp : ''}</VisuallyHidden>
      <p className={styles.place}>{present.slide(at + 1, count)}</p>
      <ControlButton name="back" label={present.previous} disabled={at === 0} onPress={onBack} />
      <ControlButton name="next" label={present.next} disabled={at === count - 1} onPress={onNext} />
      <ControlButton name="close" label={present.leave} disabled={false} onPress={onLeave} />
    </footer>
  );
}

interface ControlButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function ControlButton({ name, label, disabled, onPress }: ControlButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={disabled} onClick={onPress}>
      <Icon name={name} size={24} />
    </button>
  );
}
