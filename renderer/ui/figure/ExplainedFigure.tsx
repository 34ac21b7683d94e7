import type { ReactNode } from 'react';
import styles from './Figure.module.css';

interface ExplainedFigureProps {
  readonly id: string;
  readonly name: string;
  /** The figure as it is shown. */
  readonly amount: string;
  readonly definition: string;
  readonly formula: string;
  readonly children?: ReactNode;
}

/** What a figure is and how it is worked out; below it stands what went into it. */
export function ExplainedFigure({ id, name, amount, definition, formula, children }: ExplainedFigureProps) {
  return (
    <section className={styles.explanation} data-explains={id}>
      <h2 className={styles.name}>
        <span>{name}</span>
        <span className={styles.amount}>{amount}</span>
      </h2>
      <p>{definition}</p>
      <p className={styles.formula}>{formula}</p>
      {children}
    </section>
  );
}

/** A remark about the figure. */
export function FigureNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles.formula}>{children}</p>;
}

/** What is missing, as a list; nothing where nothing is. */
export function NeedList({
  heading,
  needs,
}: {
  readonly heading: string;
  readonly needs: readonly string[];
}) {
  if (needs.length === 0) return null;
  return (
    <div>
      <h3 className={styles.small}>{heading}</h3>
      <ul className={styles.needs}>
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </div>
  );
}

/** What went into a figure, where it is no table of steps: a name and an amount a row. */
export function FigureRows({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <table className={styles.working}>
      <tbody>
        {rows.map(([name, amount]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
