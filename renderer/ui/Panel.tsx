import { createContext, type ReactNode, useContext } from 'react';
import styles from './Panel.module.css';

interface PanelPart {
  /** Whether all of it stands there, or only its answer. */
  readonly open: boolean;
}

/** Given where a panel is one of several in a list, below a heading that the list gives it. */
export const PanelPartContext = createContext<PanelPart | null>(null);

interface PanelProps {
  /** What the panel is about, as a heading. */
  readonly heading: string;
  /** The answer in a sentence; numbers come after it. */
  readonly answer: string;
  readonly children?: ReactNode;
}

/** A panel that answers one question: the answer in words first, then what it rests on. */
export function Panel({ heading, answer, children }: PanelProps) {
  const part = useContext(PanelPartContext);
  if (part !== null) {
    return (
      <div className={styles.part}>
        <p className={styles.answer}>{answer}</p>
        {part.open && children}
      </div>
    );
  }
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
  const Heading = useContext(PanelPartContext) === null ? 'h3' : 'h4';
  return (
    <section className={styles.section}>
      {heading !== undefined && <Heading className={styles.small}>{heading}</Heading>}
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
