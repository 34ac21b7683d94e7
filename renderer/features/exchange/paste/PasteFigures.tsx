import { formatDuration } from '#shared/time/formatDuration';
import { useWords } from '../../../ui/useWords';
import type { UnderstoodPaste } from '../../../workers/pasteMessages';
import styles from './PasteDialog.module.css';

/** What a paste becomes, in one line: how many steps, and how long they take. */
export function PasteFigures({ understood }: { readonly understood: UnderstoodPaste }) {
  const { paste, locale } = useWords();
  const { map, rows, source, questions } = understood.preview;
  if (map === null) return null;
  const said = (seconds: number | null) =>
    seconds === null ? paste.unknown : formatDuration(seconds, map.calendar, 'short', locale);
  const marked = rows.flatMap((row) => row.cells.filter((cell) => cell.problem !== null)).length;
  return (
    <div className={styles.figures} role="status">
      <p className={styles.sentence}>
        {[
          `${paste.sources[source]}: ${paste.becomes(map.steps.length, map.flows.length)}`,
          paste.leads(said(understood.leadTime)),
          paste.works(said(understood.processTime)),
        ].join(' · ')}
      </p>
      {marked > 0 && questions.length === 0 && <p className={styles.marked}>{paste.marked(marked)}</p>}
    </div>
  );
}
