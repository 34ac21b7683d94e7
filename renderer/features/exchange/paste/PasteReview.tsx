import { type KeyboardEvent, useId } from 'react';
import type { PastePreview } from '#shared/formats/pasteTable/pastePreview';
import { columnName, questionSentence } from '#shared/formats/pasteTable/saidOfPaste';
import { formatDuration } from '#shared/text/formatDuration';
import { takesFocus } from '../../../ui/modal';
import { SelectField } from '../../../ui/TextField';
import { useWords } from '../../../ui/useWords';
import type { UnderstoodPaste } from '../../../workers/understandPastes';
import styles from './PasteForm.module.css';
import { PasteLines } from './PasteLines';
import { PasteTable, type PreviewProps } from './PasteTable';

interface PasteReviewProps extends Omit<PreviewProps, 'preview'> {
  readonly understood: UnderstoodPaste;
}

/** How a paste is understood: what it becomes, what is open, and every cell with what was read of it. */
export function PasteReview({ understood, choices, onChoices }: PasteReviewProps) {
  const { paste } = useWords();
  const { preview } = understood;
  const { refusal, columns, source } = preview;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field of the preview is Enter in the dialog
    <div className={styles.preview} onKeyDown={takeEnter}>
      {refusal === null ? (
        <PasteFigures understood={understood} />
      ) : (
        <p className={styles.refused} role="alert">
          {paste.refusal(refusal)}
        </p>
      )}
      {columns.length > 0 && <TableOptions preview={preview} choices={choices} onChoices={onChoices} />}
      {source === 'mmd' && refusal === null && (
        <Decisions preview={preview} choices={choices} onChoices={onChoices} />
      )}
      <PasteNotes preview={preview} />
      {columns.length > 0 ? (
        <PasteTable preview={preview} choices={choices} onChoices={onChoices} />
      ) : (
        refusal === null && <PasteLines preview={preview} />
      )}
    </div>
  );
}

/** Enter in a choice goes on as in any dialog: it presses the first button of it. */
function takeEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.defaultPrevented) return;
  const button = event.currentTarget.closest('dialog')?.querySelector('[data-takes-enter]');
  if (!(button instanceof HTMLButtonElement)) return;
  event.preventDefault();
  button.click();
}

/** What holds for the whole table. */
function TableOptions({ preview, choices, onChoices }: PreviewProps) {
  const { paste } = useWords();
  const id = useId();
  const { auto, point, comma } = paste.formats;
  return (
    <div className={styles.options}>
      <label className={styles.check} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={preview.header}
          onChange={(event) =>
            onChoices({ ...choices, meanings: {}, units: {}, header: event.target.checked })
          }
        />
        {paste.headerRow}
      </label>
      <SelectField
        layout="row"
        ref={preview.questions.some(({ kind }) => kind === 'format') ? takesFocus : undefined}
        label={paste.numbers}
        value={choices.format ?? 'auto'}
        options={[
          { value: 'auto', label: auto },
          { value: 'point', label: point },
          { value: 'comma', label: comma },
        ]}
        onValue={(value) =>
          onChoices({ ...choices, format: value === 'point' || value === 'comma' ? value : null })
        }
      />
    </div>
  );
}

function Decisions({ preview, choices, onChoices }: PreviewProps) {
  const { paste } = useWords();
  const asked = preview.questions.some(({ kind }) => kind === 'decision');
  if (!asked && choices.decisions === null) return null;
  const { ask, even, parallel } = paste.decisionChoices;
  return (
    <div className={styles.options}>
      <SelectField
        layout="row"
        ref={asked ? takesFocus : undefined}
        label={paste.decisions}
        value={choices.decisions ?? 'ask'}
        options={[
          { value: 'ask', label: ask },
          { value: 'even', label: even },
          { value: 'parallel', label: parallel },
        ]}
        onValue={(value) =>
          onChoices({ ...choices, decisions: value === 'even' || value === 'parallel' ? value : null })
        }
      />
    </div>
  );
}

/** What a paste becomes, in one line: how many steps, and how long they take. */
function PasteFigures({ understood }: { readonly understood: UnderstoodPaste }) {
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

/** More than this nobody reads before taking a paste over. */
const mostNotices = 6;

/** What has to be said before a paste can be taken, and what a person should know of how it was read. */
function PasteNotes({ preview }: { readonly preview: PastePreview }) {
  const { paste } = useWords();
  const { questions, notices, columns } = preview;
  const nameOf = (at: number) => columnName(columns, at);
  const told = [...new Set(notices.map((notice) => paste.notice(notice, nameOf)))];
  const asked = [...new Set(questions.map((question) => questionSentence(question, columns, paste)))];
  return (
    <>
      {asked.length > 0 && (
        <section className={styles.asked} aria-label={paste.askedHeading}>
          <h3 className={styles.heading}>{paste.askedHeading}</h3>
          <ul>
            {asked.slice(0, mostNotices).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {asked.length > mostNotices && <li>{paste.moreNotices(asked.length - mostNotices)}</li>}
          </ul>
        </section>
      )}
      {told.length > 0 && (
        <section className={styles.told} aria-label={paste.toldHeading}>
          <h3 className={styles.heading}>{paste.toldHeading}</h3>
          <ul>
            {told.slice(0, mostNotices).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {told.length > mostNotices && <li>{paste.moreNotices(told.length - mostNotices)}</li>}
          </ul>
        </section>
      )}
    </>
  );
}
