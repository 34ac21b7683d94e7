import type { Severity } from '#shared/advice/finding';
import styles from './Findings.module.css';

/** A shape for each severity, so that they differ without colour too. */
const shapes: Readonly<Record<Severity, string>> = {
  error: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z',
  warning: 'M8 1.8 15 14H1Z',
  advice: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z',
};

const signs: Readonly<Record<Severity, string>> = {
  error: 'M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  warning: 'M8 6.4v3.4M8 11.9h.01',
  advice: 'M8 7.4v3.4M8 5.2h.01',
};

/** The sign of a severity; its word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      className={styles[severity]}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[severity]} fill="currentColor" />
      <path
        d={signs[severity]}
        fill="none"
        stroke="var(--paint-surface)"
        strokeWidth={1.75}
        strokeLinecap="round"
      />
    </svg>
  );
}
