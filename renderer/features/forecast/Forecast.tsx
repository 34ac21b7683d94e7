import { useMemo } from 'react';
import { overloadOf } from '#shared/metrics/capacity/overload';
import type { Need } from '#shared/metrics/need';
import { formatDuration } from '#shared/text/formatDuration';
import { formatCount, formatShare, numberFormat } from '#shared/text/formatNumber';
import { overloadSentence } from '#shared/text/headlineSentence';
import type { Words } from '#shared/text/words';
import { useEditor } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { ExplainedFigure, FigureRows } from '../../ui/figure/ExplainedFigure';
import { FigureButton } from '../../ui/figure/FigureButton';
import { nameInMap } from '../../ui/figure/measuredMetric';
import { joinClasses } from '../../ui/joinClasses';
import { Panel, PanelFigures, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import {
  type Simulated,
  type SimulationState,
  useMapSimulation,
  useSimulation,
} from '../../workers/simulation';

import { Choice } from './Choice';
import { Criticality } from './Criticality';
import styles from './Forecast.module.css';
import { HistogramPicture } from './HistogramPicture';
import { Sources } from './Sources';
import { WithRework } from './WithRework';

/** How long an item takes, with its spread: the simulated lead time and what it rests on. */
export function Forecast() {
  const words = useWords();
  const { forecast: said } = words;
  const state = useSimulation();
  const calendar = useEditor((editor) => editor.document.calendar);
  const analysis = useEditor((editor) => editor.analysis);
  const overload = useMemo(() => overloadOf(analysis), [analysis]);
  const { stage, result, needs } = state;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'long', words.locale);
  const stale = result !== null && stage !== 'done';
  return (
    <Panel heading={said.heading} answer={answerOf(state, time, words)}>
      {overload !== null && result !== null && (
        <PanelRemark>{overloadSentence(overload, words.app.headline, words.locale)}</PanelRemark>
      )}
      {needs.length > 0 && <Needs needs={needs} />}
      <Progress state={state} />
      {result !== null && (
        <div
          className={joinClasses(styles.result, stale && styles.stale)}
          aria-busy={stale}
          data-stale={stale}
        >
          <PanelSection>
            <SimulatedFigures result={result} />
            {result.distribution.served < 1 && (
              <PanelRemark>
                {said.servedOnly(formatShare(result.distribution.served, words.locale))}
              </PanelRemark>
            )}
            <HistogramPicture distribution={result.distribution} />
            {stale && <p className={styles.remark}>{said.stale}</p>}
          </PanelSection>
        </div>
      )}
      <Choice />
      <WithRework result={result} />
      {result !== null && <Criticality result={result} />}
      <Sources />
    </Panel>
  );
}

function answerOf(
  { stage, result, failure }: SimulationState,
  time: (seconds: number) => string,
  { forecast: said, side }: Words,
): string {
  if (stage === 'failed' && failure !== null) return side.failed(failure);
  if (stage === 'lacking') return said.lacking;
  if (result === null) return stage === 'stopped' ? said.stoppedEarly : said.working;
  const { histogram, mean, p50, p85 } = result.distribution;
  // Where nothing varies, all items are in one class.
  return histogram.from === histogram.to ? said.sameForAll(time(mean)) : said.says(time(p50), time(p85));
}

function Needs({ needs }: { readonly needs: readonly Need[] }) {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const nameOf = nameInMap(analysis, words);
  return (
    <PanelSection heading={words.totals.missing}>
      <ul className={styles.needs}>
        {needs.map((need) => (
          <li key={JSON.stringify(need)}>{words.metric.need(need, nameOf)}</li>
        ))}
      </ul>
    </PanelSection>
  );
}

/** How far a simulation is, with the way to cancel it. What is over in a blink shows nothing. */
function Progress({ state: { stage, done, choice } }: { readonly state: SimulationState }) {
  const { forecast: said, locale } = useWords();
  const simulation = useMapSimulation();
  const count = (value: number) => numberFormat(locale, {}).format(value);
  if (stage === 'stopped' || stage === 'failed') {
    return (
      <p className={styles.stopped}>
        {stage === 'stopped' && said.stopped}
        <Button look="outlined" onClick={simulation.again}>
          {said.again}
        </Button>
      </p>
    );
  }
  if (stage !== 'running') return null;
  const told = said.running(count(done), count(choice.runs));
  return (
    <div className={styles.progress}>
      <progress max={choice.runs} value={done} aria-label={told} />
      <span className={styles.count}>{told}</span>
      <Button look="outlined" onClick={simulation.stop}>
        {said.cancel}
      </Button>
    </div>
  );
}

const percentiles = [
  [50, 'p50'],
  [85, 'p85'],
  [95, 'p95'],
] as const;

/** P50, P85, P95 and the mean, each with what it is, the runs that it comes from and the standard error of the mean. */
function SimulatedFigures({ result }: { readonly result: Simulated }) {
  const { forecast: said, locale } = useWords();
  const calendar = useEditor((state) => state.document.calendar);
  const { distribution, choice } = result;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'short', locale);
  const error = time(distribution.standardError);
  const rows = (
    <FigureRows
      rows={[
        [said.runs, formatCount(distribution.runs, locale)],
        [said.seed, String(distribution.seed)],
        [said.shape, said.shapes[choice.shape]],
        [said.mean, time(distribution.mean)],
        [said.standardError, error],
      ]}
    />
  );
  return (
    <PanelFigures label={said.heading}>
      {percentiles.map(([percent, name]) => (
        <li key={name}>
          <FigureButton
            id={name}
            label={said.percentile(percent)}
            value={time(distribution[name])}
            below={said.percentileBelow(percent)}
          >
            <ExplainedFigure
              id={name}
              name={said.percentile(percent)}
              amount={time(distribution[name])}
              definition={said.percentileDefinition(percent)}
              formula={said.percentileFormula}
            >
              {rows}
            </ExplainedFigure>
          </FigureButton>
        </li>
      ))}
      <li>
        <FigureButton id="mean" label={said.mean} value={time(distribution.mean)} below={said.onAverage}>
          <ExplainedFigure
            id="mean"
            name={said.mean}
            amount={time(distribution.mean)}
            definition={said.meanDefinition}
            formula={said.meanFormula}
          >
            {rows}
          </ExplainedFigure>
        </FigureButton>
      </li>
    </PanelFigures>
  );
}
