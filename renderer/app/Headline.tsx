import { leadTime } from '#shared/metrics/leadTime';
import { processTime } from '#shared/metrics/processTime';
import { headlineSentence } from '#shared/text/headlineSentence';
import { useEditor } from '../editor/EditorProvider';
import { useWords } from '../ui/useWords';
import styles from './Headline.module.css';

/** What the map says, in one or two sentences. */
export function Headline() {
  const { app, locale } = useWords();
  const analysis = useEditor((state) => state.analysis);
  const { steps, calendar } = analysis.document;
  const figures = {
    steps: steps.length,
    leadTime: leadTime.measure(analysis),
    processTime: processTime.measure(analysis),
  };
  return <h1 className={styles.headline}>{headlineSentence(figures, calendar, app.headline, locale)}</h1>;
}
