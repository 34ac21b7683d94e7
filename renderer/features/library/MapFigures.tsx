import { formatDuration } from '#shared/text/formatDuration';
import { formatMeasured } from '#shared/text/formatMetric';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import type { MapSummary } from '../../storage/summary';
import { useWords } from '../../ui/useWords';
import styles from './MapFigures.module.css';

/** The headline numbers of a map, as they stand on its card. */
export function MapFigures({ map }: { readonly map: MapSummary }) {
  const words = useWords();
  const { locale } = words;
  const { card } = words.library;
  const lead = formatMeasured(
    'duration',
    { value: map.leadTime, atLeast: map.leadTimeAtLeast ?? null },
    map.calendar,
    words,
  );
  const efficiency = map.flowEfficiency === null ? null : formatShare(map.flowEfficiency, locale);
  const figures = [
    { name: card.leadTime, value: lead },
    { name: card.flowEfficiency, value: efficiency },
    { name: card.steps, value: formatCount(map.steps, locale) },
  ];
  const first = map.firstPass == null ? null : formatDuration(map.firstPass, map.calendar, 'short', locale);
  return (
    <div className={styles.all}>
      <dl className={styles.figures}>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd title={value === null ? card.unknownDetail : undefined}>{value ?? card.unknown}</dd>
          </div>
        ))}
      </dl>
      {first !== null && <p className={styles.below}>{words.totals.withoutRework(first)}</p>}
    </div>
  );
}
