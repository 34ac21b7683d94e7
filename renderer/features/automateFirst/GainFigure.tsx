import { useMemo } from 'react';
import type { AutomationGain } from '#shared/advice/automation/automationGain';
import { columnValue } from '#shared/advice/automation/automationOrder';
import { reworkTotals } from '#shared/simulation/totals/reworkTotals';
import { formatDuration } from '#shared/text/formatDuration';
import { formatMeasured } from '#shared/text/formatMetric';
import { formatCount } from '#shared/text/formatNumber';
import { useEditor } from '../../editor/EditorProvider';
import { ExplainedFigure, FigureNote, FigureRows, NeedList } from '../../ui/figure/ExplainedFigure';
import { FigureButton } from '../../ui/figure/FigureButton';
import { nameInMap } from '../../ui/figure/measuredMetric';
import { useWords } from '../../ui/useWords';

interface GainFigureProps {
  /** In a line of text, or in a table. */
  readonly look: 'line' | 'cell';
  readonly gain: AutomationGain;
  readonly name: string;
  /** The lead time saved as it is written. */
  readonly value: string;
}

/** What automating a step would save; behind it the figures that its place in the list goes by. */
export function GainFigure({ gain, name, value, look }: GainFigureProps) {
  const { automatePanel: said } = useWords();
  return (
    <FigureButton id={`gain-${gain.step}`} label={said.columns.leadTime} value={value} below="" look={look}>
      <Explanations gain={gain} name={name} />
    </FigureButton>
  );
}

function Explanations({ gain, name }: Pick<GainFigureProps, 'gain' | 'name'>) {
  const words = useWords();
  const { automatePanel: said, automateFirst, locale } = words;
  const { figures } = automateFirst;
  const analysis = useEditor((state) => state.analysis);
  const { calendar } = analysis.document;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'short', locale);
  const before = useMemo(() => reworkTotals(analysis).leadTime, [analysis]);
  const lead = { value: gain.leadTimeSaved, atLeast: gain.leadTimeSavedAtLeast };
  const { leadTimeSaved: saved, leadTimeSavedWorkAlone: alone } = gain;
  // Without a demand nobody knows how many items a month brings: then the savings are told for one item.
  const monthly = gain.labourSavedPerMonth !== null || gain.reworkAvoidedPerMonth !== null;
  const or = (value: number | null, write: (known: number) => string) =>
    value === null ? said.unknown : write(value);
  return (
    <>
      <ExplainedFigure
        id="leadTimeSaved"
        {...figures.leadTime}
        name={`${name}: ${figures.leadTime.name}`}
        amount={formatMeasured('duration', lead, calendar, words) ?? said.unknown}
      >
        {gain.method !== 'exact' && (
          <FigureNote>
            {gain.method === 'simulated' ? automateFirst.simulated : automateFirst.notExact}
          </FigureNote>
        )}
        {saved !== null && before !== null && (
          <FigureRows
            rows={[
              [said.before, time(before)],
              [said.after, time(Math.max(0, before - saved))],
            ]}
          />
        )}
      </ExplainedFigure>
      <ExplainedFigure id="workAlone" {...figures.workAlone} amount={or(alone, time)} />
      <ExplainedFigure
        id="labourSaved"
        {...figures.labour}
        name={monthly ? figures.labour.name : said.labourPerItem}
        amount={or(columnValue(gain, 'labour'), time)}
      />
      <ExplainedFigure
        id="reworkAvoided"
        {...figures.rework}
        name={monthly ? figures.rework.name : said.reworkPerItem}
        amount={or(columnValue(gain, 'rework'), (count) => formatCount(count, locale))}
      >
        <NeedList
          heading={words.totals.missing}
          needs={[...new Set(gain.needs.map((need) => words.metric.need(need, nameInMap(analysis, words))))]}
        />
      </ExplainedFigure>
    </>
  );
}
