import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { joinClasses } from '../../ui/joinClasses';
import { placeBeside } from '../../ui/placeBeside';
import { useWords } from '../../ui/useWords';
import { Explanation } from './Explanation';
import type { Figure } from './figures';
import styles from './Totals.module.css';

/** A figure that answers "how did you get that number?" when it is pressed. */
export function FigureButton({ figure }: { readonly figure: Figure }) {
  const { totals } = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function whenToggled(opened: boolean): void {
    setOpen(opened);
    if (opened && popover.current !== null && button.current !== null) popover.current.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.figure}
        data-metric={figure.id}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        <span className={styles.label}>{figure.label}</span>
        <span className={joinClasses(styles.value, figure.waiting && styles.waiting)}>{figure.value}</span>
        <span className={styles.below} title={figure.below}>
          {figure.below}
        </span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={figure.label}
        tabIndex={-1}
        className={styles.popover}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => {
          whenToggled(event.newState === 'open');
          if (event.newState === 'open' && popover.current !== null && button.current !== null)
            placeBeside(popover.current, button.current);
        }}
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
            {figure.behind.map((metric) => (
              <Explanation key={metric} metric={metric} />
            ))}
          </>
        )}
      </div>
    </>
  );
}
