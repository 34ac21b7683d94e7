import { useMemo } from 'react';
import { isListed } from '#shared/metrics/registry';
import { disputedTime } from '#shared/metrics/sources/disputedTime';
import { formatDuration } from '#shared/text/formatDuration';
import { useEditor } from '../../editor/EditorProvider';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { nameInMap } from '../../ui/figure/measuredMetric';
import { PanelFigures, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import styles from './Forecast.module.css';

const told = ['estimatedShare', 'votedShare', 'measuredShare', 'stockShare', 'disputedTime'] as const;

/** What the lead time rests on: how much is estimated, voted, measured and taken from stock, and where opinions differ. */
export function Sources() {
  const words = useWords();
  const { forecast: said, locale } = words;
  const analysis = useEditor((state) => state.analysis);
  const { value, working } = useMemo(() => disputedTime.measure(analysis), [analysis]);
  const shown = told.filter((id) => isListed(id, analysis.document));
  const nameOf = nameInMap(analysis, words);
  const { calendar } = analysis.document;
  return (
    <>
      <PanelSection heading={said.sources}>
        <PanelFigures label={said.sources}>
          {shown.map((id) => (
            <li key={id}>
              <MetricFigure
                metric={id}
                below={id === 'disputedTime' ? said.betweenVoices : said.ofLeadTime}
              />
            </li>
          ))}
        </PanelFigures>
      </PanelSection>
      {value !== null && (
        <PanelSection heading={said.twoVoices}>
          {working.length === 0 ? (
            <PanelRemark>{said.noDispute}</PanelRemark>
          ) : (
            <ul className={styles.shares} aria-label={said.twoVoices}>
              {working.map((line) => (
                <li key={line.step ?? line.flow} className={styles.share}>
                  <span>{nameOf(line.step ?? line.flow ?? '')}</span>
                  <span className={styles.amount}>
                    {formatDuration(line.value, calendar, 'short', locale)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </PanelSection>
      )}
    </>
  );
}
