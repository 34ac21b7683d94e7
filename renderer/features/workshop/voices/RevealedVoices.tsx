import type { Calendar } from '#shared/model/calendar';
import { formatDuration } from '#shared/text/formatDuration';
import { formatCount } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { type BothVoices, bothVoices } from '#shared/time/bothVoices';
import { type TimeRange, timeRange } from '#shared/time/timeRange';
import { useEditor } from '../../../editor/EditorProvider';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/useWords';
import styles from './TwoVoices.module.css';

interface RevealedVoicesProps {
  readonly texts: readonly [string, string];
  readonly onKeep: (text: string) => void;
  readonly onNext: () => void;
  readonly onAgain: () => void;
}

/** From here on two people probably speak of different things. */
const farApart = 3;

/** Both voices at once, how far they are apart, and the offer to keep them as a range. */
export function RevealedVoices({ texts, onKeep, onNext, onAgain }: RevealedVoicesProps) {
  const words = useWords();
  const { voices } = words.workshop;
  const calendar = useEditor((state) => state.document.calendar);
  const both = bothVoices(texts[0], texts[1], calendar);
  const said = texts.map((text) => {
    const range = timeRange(text, calendar);
    return { text: range === null ? voices.unknown : text, range };
  });
  return (
    <>
      <div role="status" className={styles.revealed}>
        <SpreadBars voices={said} />
        <p className={styles.spread}>{spreadSentence(both, calendar, words)}</p>
        {both.kind === 'apart' && (both.ratio === null || both.ratio >= farApart) && <p>{voices.talk}</p>}
      </div>
      <div className={styles.buttons}>
        <Button onClick={onAgain}>{voices.again}</Button>
        <Button look="outlined" autoFocus={both.kind === 'none'} onClick={onNext}>
          {voices.next}
        </Button>
        {both.kind !== 'none' && (
          <Button look="primary" autoFocus onClick={() => onKeep(both.text)}>
            {voices.keepRange(both.text)}
          </Button>
        )}
      </div>
    </>
  );
}

function spreadSentence(both: BothVoices, calendar: Calendar, words: Words): string {
  const { voices } = words.workshop;
  switch (both.kind) {
    case 'none':
      return voices.noVoice;
    case 'one':
      return voices.oneVoice;
    case 'same':
      return voices.agree;
    case 'apart': {
      const time = (seconds: number) => formatDuration(seconds, calendar, 'short', words.locale);
      const [low, high] = [time(both.low), time(both.high)];
      return both.ratio === null
        ? voices.apartNone(low, high)
        : voices.apart(formatCount(both.ratio, words.locale), low, high);
    }
  }
}

interface SpreadBarsProps {
  readonly voices: readonly { readonly text: string; readonly range: TimeRange | null }[];
}

const width = 100;

/** Each voice as a bar as long as its time: how far they are apart is seen before it is read. */
function SpreadBars({ voices }: SpreadBarsProps) {
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
