import type { ReactNode } from 'react';
import styles from './Trouble.module.css';

interface TroubleProps {
  readonly heading: string;
  readonly detail: string;
  readonly children?: ReactNode;
}

/** What stands in the place of a screen that cannot be shown, with the ways on. */
export function Trouble({ heading, detail, children }: TroubleProps) {
  return (
    <main className={styles.trouble}>
      <h1 className={styles.heading}>{heading}</h1>
      <p className={styles.detail}>{detail}</p>
      <div className={styles.ways}>{children}</div>
    </main>
  );
}
