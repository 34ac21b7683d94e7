import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  /** What the panel is about, as a heading. */
  readonly heading: string;
  /** The answer in a sentence; numbers come after it. */
  readonly answer: string;
  readonly children?: ReactNode;
}

/** A panel that answers one question: the answer in words first, then what it rests on. */
export function Panel({ heading, answer, children }: PanelProps) {
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        <p className={styles.answer}>{answer}</p>
      </header>
      {children}
    </div>
  );
}

interface PanelSectionProps {
  readonly heading?: string;
  readonly children: ReactNode;
}

/** A part of a panel. */
export function PanelSection({ heading, children }: PanelSectionProps) {
  return (
    <section className={styles.section}>
      {heading !== undefined && <h3 className={styles.small}>{heading}</h3>}
      {children}
    </section>
  );
}

/** Words that stand back. */
export function PanelRemark({ children }: { readonly children: ReactNode }) {
  return <p className={styles.remark}>{children}</p>;
}

/** Figures in two columns. */
export function PanelFigures({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.figures} aria-label={label}>
      {children}
    </ul>
  );
}
