import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { joinClasses } from '../joinClasses';
import { stayBeside } from '../placeBeside';
import { useWords } from '../useWords';
import styles from './Figure.module.css';

interface FigureButtonProps {
  /** Of the metric, or of the figure where it is none. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The line below: a second reading, or what the figure lacks. */
  readonly below: string;
  /** Set apart in the colour of waiting. */
  readonly waiting?: boolean;
  /** `line`: in a line of text. `cell`: the value alone, in a table. `wide`: the line below may wrap. */
  readonly look?: 'line' | 'cell' | 'wide';
  /** What opens behind it: definition and working. */
  readonly children: ReactNode;
}

/** A figure that answers "how did you get that number?" when it is pressed. */
export function FigureButton({
  id: figure,
  label,
  value,
  below,
  waiting = false,
  look,
  children,
}: FigureButtonProps) {
  const { totals } = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function whenToggled(opened: boolean): void {
    setOpen(opened);
    const anchor = button.current;
    if (!opened || popover.current === null || anchor === null) return;
    popover.current.focus();
    stayBeside(popover.current, () => anchor.getBoundingClientRect());
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={joinClasses(styles.figure, look !== undefined && styles[look])}
        data-metric={figure}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        <span className={styles.label}>{label}</span>
        <span className={joinClasses(styles.value, waiting && styles.waiting)}>{value}</span>
        {look !== 'line' && look !== 'cell' && (
          <span className={styles.below} title={below}>
            {below}
          </span>
        )}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={styles.popover}
        onKeyDown={(event) => {
          // Escape closes this, and nothing around it.
          if (event.key === 'Escape') event.stopPropagation();
        }}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => whenToggled(event.newState === 'open')}
      >
        {open && (
          <>
            <Button
              className={styles.close}
              aria-label={totals.close}
              icon={<Icon name="close" />}
              popoverTarget={id}
              popoverTargetAction="hide"
            />
            {children}
          </>
        )}
      </div>
    </>
  );
}
