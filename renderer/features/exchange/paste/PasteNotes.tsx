import type { PastePreview } from '#shared/formats/pasteTable/pastePreview';
import { columnName, questionSentence } from '#shared/formats/pasteTable/saidOfPaste';
import { useWords } from '../../../ui/useWords';
import styles from './PasteDialog.module.css';

/** More than this nobody reads before taking a paste over. */
const mostNotices = 6;

/** What has to be said before a paste can be taken, and what a person should know of how it was read. */
export function PasteNotes({ preview }: { readonly preview: PastePreview }) {
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
