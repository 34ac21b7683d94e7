import type { TimeRange } from '#shared/time/timeRange';
import { useWords } from '../../../ui/useWords';
import styles from './TwoVoices.module.css';

interface SpreadBarsProps {
  readonly voices: readonly { readonly text: string; readonly range: TimeRange | null }[];
}

const width = 100;

/** Each voice as a bar as long as its time: how far they are apart is seen before it is read. */
export function SpreadBars({ voices }: SpreadBarsProps) {
  const said = useWords().workshop.voices;
  const longest = Math.max(...voices.map(({ range }) => range?.high ?? 0));
  const share = (seconds: number) => (longest === 0 ? 0 : (seconds / longest) * width);
  return (
    <ul className={styles.bars} aria-label={said.revealed}>
      {voices.map(({ text, range }, at) => (
        <li key={said.voice(at + 1)}>
          <span className={styles.who}>{said.voice(at + 1)}</span>
          <strong className={styles.time}>{text}</strong>
          <svg
            className={styles.bar}
            viewBox={`0 0 ${width} 6`}
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            {range !== null && (
              <>
                <rect className={styles.certain} width={share(range.low)} height={6} />
                <rect
                  className={styles.uncertain}
                  x={share(range.low)}
                  width={share(range.high) - share(range.low)}
                  height={6}
                />
              </>
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
