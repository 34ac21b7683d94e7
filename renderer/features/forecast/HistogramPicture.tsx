import type { Distribution } from '#shared/simulation/simulate';
import { formatDuration } from '#shared/time/formatDuration';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import styles from './Forecast.module.css';
import { histogramBars, placeIn } from './histogramBars';

const marks = [
  [50, 'p50'],
  [85, 'p85'],
  [95, 'p95'],
] as const;

/** The spread of the lead time as a small picture. What it says in numbers stands above it. */
export function HistogramPicture({ distribution }: { readonly distribution: Distribution }) {
  const { forecast: said, locale } = useWords();
  const calendar = useEditor((state) => state.document.calendar);
  const { histogram } = distribution;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'short', locale);
  const [low, high] = [time(histogram.from), time(histogram.to)];
  if (histogram.from === histogram.to) return null;
  return (
    <figure className={styles.histogram} aria-label={said.histogram(low, high)}>
      <div className={styles.marks} aria-hidden="true">
        {marks.map(([percent, name], row) => (
          <span
            key={name}
            className={styles.mark}
            style={{
              insetInlineStart: `${placeIn(histogram, distribution[name]) * 100}%`,
              top: `${row * 15}px`,
            }}
          >
            <span className={styles.markName}>{said.percentile(percent)}</span>
          </span>
        ))}
        <svg
          className={styles.bars}
          viewBox="0 0 1 1"
          preserveAspectRatio="none"
          focusable="false"
          aria-hidden="true"
        >
          {histogramBars(histogram).map(({ left, width, height }) => (
            <rect key={left} x={left} y={1 - height} width={width * 0.86} height={height} />
          ))}
        </svg>
      </div>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </figcaption>
    </figure>
  );
}
