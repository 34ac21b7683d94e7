import type { PasteChoices } from '#shared/formats/pasteTable/choices';
import { type Meaning, timeMeanings } from '#shared/formats/pasteTable/choices';
import type { PasteQuestion, PreviewColumn } from '#shared/formats/pasteTable/pastePreview';
import { columnLetter, columnName } from '#shared/formats/pasteTable/saidOfPaste';
import { columnNames } from '#shared/formats/stepsTable/columns';
import { type TimeUnit, timeUnits } from '#shared/time/units';
import { joinClasses } from '../../../ui/joinClasses';
import { useWords } from '../../../ui/useWords';
import styles from './PasteDialog.module.css';
import { takesFocus } from './takesFocus';

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
export function PasteColumnHead({ at, column, asked, choices, onChoices }: PasteColumnHeadProps) {
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
