import type { ReactNode } from 'react';
import styles from './Header.module.css';

interface HeaderProps {
  /** What is open: left. */
  readonly children: ReactNode;
  /** What can be done: right. */
  readonly actions: ReactNode;
}

/** The bar at the top of every screen. */
export function Header({ children, actions }: HeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.left}>{children}</div>
      <div className={styles.right}>{actions}</div>
    </header>
  );
}
