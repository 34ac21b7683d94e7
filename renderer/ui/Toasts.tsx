import { useEffect, useLayoutEffect, useRef, useState } from 'react';
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
  const { id, text, tone, action, progress } = toast;
  const stays = tone === 'problem' || progress !== null;
  const { line, remember } = useFocusBack();
  useEffect(() => {
    if (held || stays) return;
    const timer = setTimeout(() => dismissToast(id), shownFor);
    return () => clearTimeout(timer);
  }, [held, stays, id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only keeps the message from going away
    <div
      ref={line}
      className={joinClasses(styles.toast, tone === 'problem' && styles.problem)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        remember(event.relatedTarget);
        setHeld(true);
      }}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>
        {text}
        {progress !== null && (
          <progress
            className={styles.progress}
            aria-label={text}
            {...(progress === 'unknown' ? {} : { value: progress })}
          />
        )}
      </span>
      {action !== null && (
        <Button
          className={styles.action}
          onClick={() => {
            dismissToast(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      {progress === null && (
        <Button icon={<Icon name="close" />} aria-label={dismissLabel} onClick={() => dismissToast(id)} />
      )}
    </div>
  );
}

/** Gives the focus back to where it came from when a message goes away that has it. */
function useFocusBack() {
  const line = useRef<HTMLDivElement>(null);
  const from = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const element = line.current;
    return () => {
      const { current: target } = from;
      if (element?.contains(document.activeElement) === true && target instanceof HTMLElement) target.focus();
    };
  }, []);
  return {
    line,
    remember(target: EventTarget | null) {
      const inside = target instanceof Node && line.current?.contains(target);
      if (inside !== true) from.current = target;
    },
  };
}
