import type {
  PastePreview,
  PasteQuestion,
  PreviewCell,
  PreviewRow,
} from '#shared/formats/pasteTable/pastePreview';
import { columnLetter } from '#shared/formats/pasteTable/saidOfPaste';
import { joinClasses } from '../../../ui/joinClasses';
import { useWords } from '../../../ui/useWords';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { PasteColumnHead } from './PasteColumnHead';
import styles from './PasteDialog.module.css';
import type { PreviewProps } from './preview';

/** Rows that are shown; a preview is for judging how a table was read, not for reading it. */
const mostRows = 60;

/** A pasted table as it was, with what each column means and what was read of each cell. */
export function PasteTable({ preview, choices, onChoices }: PreviewProps) {
  const { paste } = useWords();
  const { columns } = preview;
  // The headings stand on top already.
  const rows = preview.rows.filter((row) => row.use !== 'header');
  // A row with something wrong is shown even where it stands far below.
  const shown = rows.filter((row, at) => at < mostRows || row.cells.some((cell) => cell.problem !== null));
  const listed = shown.slice(0, mostRows * 2);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={paste.tableLabel}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {paste.rowLabel}
            </th>
            {columns.map((column, at) => (
              <PasteColumnHead
                key={columnLetter(at)}
                at={at}
                column={column}
                asked={askedOf(preview, at)}
                choices={choices}
                onChoices={onChoices}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <tr key={row.row} className={styles[row.use]}>
              <th scope="row" className={styles.number}>
                {row.row}
                {row.use !== 'step' && <span className={styles.use}>{paste.uses[row.use]}</span>}
              </th>
              {columns.map((column, at) => (
                <Cell
                  key={columnLetter(at)}
                  cell={row.cells[at]}
                  used={row.use === 'step' && column.meaning !== null && column.meaning !== 'none'}
                  said={saidBefore(listed, row, at)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > listed.length && (
        <p className={styles.more}>{paste.moreRows(rows.length - listed.length)}</p>
      )}
    </section>
  );
}

/** What is open about a column. */
function askedOf({ questions }: PastePreview, column: number): readonly PasteQuestion['kind'][] {
  return questions.flatMap((question) =>
    'column' in question && question.column === column ? [question.kind] : [],
  );
}

/** Whether a row above has the same to say about the column: one sentence for all of them is enough to read. */
function saidBefore(rows: readonly PreviewRow[], row: PreviewRow, column: number): boolean {
  const kind = row.cells[column]?.problem?.kind;
  const first = rows.find((other) => other.cells[column]?.problem?.kind === kind);
  return (kind === 'unitMissing' || kind === 'ambiguousNumber') && first !== row;
}

interface CellProps {
  readonly cell: PreviewCell | undefined;
  /** It counts for the map. */
  readonly used: boolean;
  /** What is wrong with it stands in full further up. */
  readonly said: boolean;
}

function Cell({ cell, used, said }: CellProps) {
  const { paste } = useWords();
  if (cell === undefined) return <td />;
  const { text, value, problem } = cell;
  const otherwise = used && problem === null && value !== '' && squeezed(value) !== squeezed(text);
  return (
    <td className={joinClasses(problem !== null && styles.wrong, !used && styles.unused)}>
      <span className={styles.text}>{text}</span>
      {otherwise && <span className={styles.read}>{paste.readAs(value)}</span>}
      {problem !== null && (
        <span className={styles.problem}>
          {said ? <VisuallyHidden>{paste.problem(problem)}</VisuallyHidden> : paste.problem(problem)}
        </span>
      )}
    </td>
  );
}

function squeezed(text: string): string {
  return text
    .replace(/\s+/gu, '')
    .toLowerCase()
    .replace(/(\d)m$/, '$1min');
}
