import { useMemo } from 'react';
import { headlineTotals } from '#shared/simulation/headlineTotals';
import { headlineSentence } from '#shared/text/headlineSentence';
import { useEditor } from '../editor/EditorProvider';
import { useWords } from '../ui/useWords';
import { useReworkSimulated } from '../workers/useReworkSimulated';
import styles from './Headline.module.css';

/** What the map says, in one or two sentences. */
export function Headline() {
  const { app, locale } = useWords();
  const analysis = useEditor((state) => state.analysis);
  const simulated = useReworkSimulated();
  const totals = useMemo(() => headlineTotals(analysis, simulated), [analysis, simulated]);
  const { steps, calendar } = analysis.document;
  const figures = { steps: steps.length, ...totals };
  return <h1 className={styles.headline}>{headlineSentence(figures, calendar, app.headline, locale)}</h1>;
}
