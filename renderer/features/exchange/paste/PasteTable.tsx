import { type Meaning, type PasteChoices, timeMeanings } from '#shared/formats/pasteTable/choices';
import type {
  PastePreview,
  PasteQuestion,
  PreviewCell,
  PreviewColumn,
  PreviewRow,
} from '#shared/formats/pasteTable/pastePreview';
import { columnLetter, columnName } from '#shared/formats/pasteTable/saidOfPaste';
import { columnNames } from '#shared/formats/stepsTable/columns';
import { type TimeUnit, timeUnits } from '#shared/time/units';
import { joinClasses } from '../../../ui/joinClasses';
import { takesFocus } from '../../../ui/modal';
import { useWords } from '../../../ui/useWords';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './PasteForm.module.css';

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

interface PasteColumnHeadProps {
  readonly at: number;
  readonly column: PreviewColumn;
  /** The questions that are open about it. */
  readonly asked: readonly PasteQuestion['kind'][];
  readonly choices: PasteChoices;
  readonly onChoices: (choices: PasteChoices) => void;
}

const meanings: readonly Meaning[] = [
  'none',
  ...columnNames.filter((name) => name !== 'place' && name !== 'sources'),
];

/** The head of a column: what it is called, what it means, and the unit of its bare numbers. */
function PasteColumnHead({ at, column, asked, choices, onChoices }: PasteColumnHeadProps) {
  const { paste } = useWords();
  const { meaning, title, ground, unit } = column;
  const asksMeaning = asked.includes('unclearColumn') || asked.includes('twice');
  const asksUnit = asked.includes('unit');
  const name = columnName([...Array<PreviewColumn>(at), column], at);
  return (
    <th scope="col">
      <span className={styles.letter}>{columnLetter(at)}</span>
      <span className={styles.columnTitle}>{title}</span>
      <select
        ref={asksMeaning ? takesFocus : undefined}
        className={joinClasses(styles.select, asksMeaning && styles.open)}
        aria-label={paste.meaningOf(name)}
        value={meaning ?? ''}
        onChange={(event) => {
          const chosen = meanings.find((one) => one === event.target.value);
          if (chosen !== undefined)
            onChoices({ ...choices, meanings: { ...choices.meanings, [at]: chosen } });
        }}
      >
        {meaning === null && <option value="">{paste.choose}</option>}
        {meanings.map((one) => (
          <option key={one} value={one}>
            {paste.meanings[one]}
          </option>
        ))}
      </select>
      {meaning !== null && timeMeanings.has(meaning) && (unit !== null || asksUnit) && (
        <select
          ref={asksUnit ? takesFocus : undefined}
          className={joinClasses(styles.select, asksUnit && styles.open)}
          aria-label={paste.unitOf(name)}
          value={unit ?? ''}
          onChange={(event) => {
            const chosen = timeUnits.find((one) => one === event.target.value);
            if (chosen !== undefined) onChoices(withUnit(choices, at, chosen));
          }}
        >
          {unit === null && <option value="">{paste.noUnit}</option>}
          {timeUnits.map((one) => (
            <option key={one} value={one}>
              {paste.units[one]}
            </option>
          ))}
        </select>
      )}
      {(ground === 'content' || ground === 'order') && <span className={styles.guess}>{paste.guessed}</span>}
    </th>
  );
}

function withUnit(choices: PasteChoices, at: number, unit: TimeUnit): PasteChoices {
  return { ...choices, units: { ...choices.units, [at]: unit } };
}

/** What the parts of the preview work on: how a paste is understood, and what a person has said about it. */
export interface PreviewProps {
  readonly preview: PastePreview;
  readonly choices: PasteChoices;
  readonly onChoices: (choices: PasteChoices) => void;
}
