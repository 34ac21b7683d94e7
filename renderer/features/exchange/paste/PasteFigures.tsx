import { useMemo } from 'react';
import type { Proposal } from '#shared/formats/pasteTable/proposal';
import { analyse } from '#shared/metrics/analyse';
import { leadTime } from '#shared/metrics/leadTime';
import { processTime } from '#shared/metrics/processTime';
import { formatDuration } from '#shared/time/formatDuration';
import { useWords } from '../../../ui/useWords';
import styles from './PasteDialog.module.css';

/** What a paste becomes, in one line: how many steps, and how long they take. */
export function PasteFigures({ proposal: { map, rows, source } }: { readonly proposal: Proposal }) {
  const { paste, locale } = useWords();
  const figures = useMemo(() => {
    if (map === null) return null;
    const analysis = analyse(map);
    return { lead: leadTime.measure(analysis).value, work: processTime.measure(analysis).value };
  }, [map]);
  if (map === null || figures === null) return null;
  const said = (seconds: number | null) =>
    seconds === null ? paste.unknown : formatDuration(seconds, map.calendar, 'headline', locale);
  const marked = rows.flatMap((row) => row.cells.filter((cell) => cell.problem !== null)).length;
  return (
    <div className={styles.figures} role="status">
      <p className={styles.sentence}>
        {[
          `${paste.sources[source]}: ${paste.becomes(map.steps.length, map.flows.length)}`,
          paste.leads(said(figures.lead)),
          paste.works(said(figures.work)),
        ].join(' · ')}
      </p>
      {marked > 0 && <p className={styles.marked}>{paste.marked(marked)}</p>}
    </div>
  );
}
