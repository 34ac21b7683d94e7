import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { Button } from './Button';
import { Icon } from './Icon';
import { joinClasses } from './joinClasses';
import styles from './Toasts.module.css';
import { dismissToast, type Toast, toastStore } from './toastStore';

/** Long enough to read and to reach the button; it stands still while pointed at or focused. */
const shownFor = 12_000;

/** The place of the messages. Screen readers speak them without moving the focus. */
export function Toasts({ label, dismissLabel }: { readonly label: string; readonly dismissLabel: string }) {
  const shown = useStore(toastStore, (state) => state.shown);
  return (
    <section className={styles.region} aria-label={label} aria-live="polite">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} dismissLabel={dismissLabel} />
      ))}
    </section>
  );
}

function ToastLine({ toast, dismissLabel }: { readonly toast: Toast; readonly dismissLabel: string }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.tone === 'problem') return;
    const timer = setTimeout(() => dismissToast(toast.id), shownFor);
    return () => clearTimeout(timer);
  }, [held, toast]);
  const { action } = toast;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only keeps the message from going away
    <div
      className={joinClasses(styles.toast, toast.tone === 'problem' && styles.problem)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {action !== null && (
        <Button
          className={styles.action}
          onClick={() => {
            dismissToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button icon={<Icon name="close" />} aria-label={dismissLabel} onClick={() => dismissToast(toast.id)} />
    </div>
  );
}
