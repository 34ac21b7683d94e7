import { type ReactNode, useId, useRef } from 'react';
import styles from './Dialog.module.css';
import { joinClasses } from './joinClasses';
import { useModal } from './modal';

export interface DialogProps {
  readonly title: string;
  /** Called on Escape and on a press outside; the owner takes the dialog away. */
  readonly onClose: () => void;
  /** How much room it takes: a question (default), or something to choose from or work in. */
  readonly size?: 'wide';
  readonly children?: ReactNode;
  /** Buttons, the one to press first last. */
  readonly actions?: ReactNode;
}

/** A modal question or note. It is open as long as it is rendered; focus goes back where it was. */
export function Dialog({ title, onClose, size, children, actions }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by keyboard what a press outside does by mouse
    <dialog
      ref={dialog}
      className={joinClasses(styles.dialog, size === 'wide' && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.inside}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  );
}
