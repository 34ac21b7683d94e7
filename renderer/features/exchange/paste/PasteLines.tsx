import type { PastePreview } from '#shared/formats/pasteTable/pastePreview';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Step } from '#shared/model/step';
import { typedShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { joinClasses } from '../../../ui/joinClasses';
import { useWords } from '../../../ui/useWords';
import styles from './PasteForm.module.css';

const mostRows = 60;

/** A list or a flowchart line by line, with the step that each became. */
export function PasteLines({ preview: { rows, map, source } }: { readonly preview: PastePreview }) {
  const words = useWords();
  const { paste } = words;
  if (map === null) return null;
  const { columns } = paste;
  const isDiagram = source === 'mmd';
  const steps = map.steps[Symbol.iterator]();
  const listed = rows.map((row) => ({ row, step: row.use === 'step' ? (steps.next().value ?? null) : null }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={paste.tableLabel}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {paste.rowLabel}
            </th>
            {[columns.line, columns.step, columns.figures, ...(isDiagram ? [columns.goesTo] : [])].map(
              (title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {listed.slice(0, mostRows).map(({ row, step }, at) => (
            <tr key={`${row.row}-${at}`} className={styles[row.use]}>
              <th scope="row" className={styles.number}>
                {row.row}
                {row.use !== 'step' && <span className={styles.use}>{paste.uses[row.use]}</span>}
              </th>
              <td className={styles.unused}>{row.cells[0]?.text}</td>
              <td>{step?.name ?? row.cells[0]?.value}</td>
              <td>{step === null ? '' : figuresOf(step, map, words)}</td>
              {isDiagram && (
                <td className={joinClasses(row.cells[1]?.problem != null && styles.wrong)}>
                  {row.cells[1]?.text}
                  {row.cells[1]?.problem != null && (
                    <span className={styles.problem}>{paste.problem(row.cells[1].problem)}</span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostRows && <p className={styles.more}>{paste.moreRows(rows.length - mostRows)}</p>}
    </section>
  );
}

/** What was read of a line, each figure with its name. */
function figuresOf(step: Step, { lanes }: MapDocument, { paste: { meanings }, locale }: Words): string {
  const { processTime, waitTime, percentCompleteAccurate, people, team, every } = step;
  const lead = [processTime, waitTime].find((time) => typeof time === 'object' && time !== null);
  const told: readonly (readonly [string, string | number | null])[] = [
    [meanings.processTime, typeof processTime === 'string' ? processTime : null],
    [meanings.waitTime, typeof waitTime === 'string' ? waitTime : null],
    [meanings.leadTime, typeof lead === 'object' && lead !== null ? lead.upToLeadTime : null],
    [
      meanings.percentCompleteAccurate,
      percentCompleteAccurate === null ? null : typedShare(percentCompleteAccurate, locale),
    ],
    [meanings.people, people],
    [meanings.every, every],
    [meanings.team, team],
    [meanings.phase, lanes.find(({ id }) => id === step.phase)?.name ?? null],
  ];
  return told
    .flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name} ${value}`]))
    .join(' · ');
}
