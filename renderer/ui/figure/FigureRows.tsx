import styles from './Figure.module.css';

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
