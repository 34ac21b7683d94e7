import type { Distribution } from '#shared/simulation/simulate';
import type { Histogram } from '#shared/simulation/summary';
import { formatDuration } from '#shared/text/formatDuration';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import styles from './Forecast.module.css';

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

/** A class of the histogram as a bar: all in shares of the picture, 0..1. */
interface HistogramBar {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The classes as bars side by side, the fullest one as high as the picture. Empty ones have no height. */
export function histogramBars({ counts }: Histogram): readonly HistogramBar[] {
  const most = counts.reduce((so, count) => Math.max(so, count), 1);
  const width = 1 / counts.length;
  return counts.map((count, at) => ({ left: at * width, width, height: count / most }));
}

/** Where a lead time stands in the picture, 0..1 from its left edge; in the middle where all are the same. */
export function placeIn({ from, to }: Histogram, leadTime: number): number {
  return from === to ? 0.5 : Math.min(1, Math.max(0, (leadTime - from) / (to - from)));
}
