import type { AutomationGain } from '#shared/advice/automationGain';
import { leadTime } from '#shared/metrics/leadTime';
import { leadTimeWithRework } from '#shared/metrics/leadTimeWithRework';
import { formatCount } from '#shared/text/formatNumber';
import { formatDuration } from '#shared/time/formatDuration';
import { useEditor } from '../../editor/EditorProvider';
import { ExplainedFigure, FigureNote, NeedList } from '../../ui/figure/ExplainedFigure';
import { FigureButton } from '../../ui/figure/FigureButton';
import { FigureRows } from '../../ui/figure/FigureRows';
import { nameIn } from '../../ui/figure/measuredMetric';
import { useWords } from '../../ui/useWords';

interface GainFigureProps {
  /** In a line of text, or in the corner of a row. */
  readonly look: 'line' | 'corner';
  readonly gain: AutomationGain;
  readonly name: string;
}

/** What automating a step would save; behind it the figures that its place in the list goes by. */
export function GainFigure({ gain, name, look }: GainFigureProps) {
  const { automatePanel: said, locale } = useWords();
  const calendar = useEditor((state) => state.document.calendar);
  const { leadTimeSaved } = gain;
  const value =
    leadTimeSaved === null
      ? said.unknown
      : leadTimeSaved <= 0
        ? said.nothingSaved
        : said.saved(formatDuration(leadTimeSaved, calendar, 'short', locale));
  return (
    <FigureButton id={`gain-${gain.step}`} label={said.savedBelow} value={value} below="" look={look}>
      <Explanations gain={gain} name={name} />
    </FigureButton>
  );
}

function Explanations({ gain, name }: Omit<GainFigureProps, 'look'>) {
  const words = useWords();
  const { automatePanel: said, automateFirst, locale } = words;
  const { figures } = automateFirst;
  const analysis = useEditor((state) => state.analysis);
  const { calendar } = analysis.document;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'short', locale);
  const before = leadTimeWithRework.measure(analysis).value ?? leadTime.measure(analysis).value;
  const saved = gain.leadTimeSaved;
  // Without a demand nobody knows how many items a month brings: then the savings are told for one item.
  const monthly = gain.labourSavedPerMonth !== null;
  const labour = monthly ? gain.labourSavedPerMonth : gain.labourSaved;
  const rework = monthly ? gain.reworkAvoidedPerMonth : gain.reworkAvoided;
  const or = (value: number | null, write: (known: number) => string) =>
    value === null ? said.unknown : write(value);
  return (
    <>
      <ExplainedFigure
        id="leadTimeSaved"
        {...figures.leadTimeSaved}
        name={`${name}: ${figures.leadTimeSaved.name}`}
        amount={or(saved, time)}
      >
        {!gain.exact && <FigureNote>{automateFirst.notExact}</FigureNote>}
        {saved !== null && before !== null && (
          <FigureRows
            rows={[
              [said.before, time(before)],
              [said.after, time(Math.max(0, before - saved))],
            ]}
          />
        )}
      </ExplainedFigure>
      <ExplainedFigure
        id="labourSaved"
        {...figures.labourSavedPerMonth}
        name={monthly ? figures.labourSavedPerMonth.name : said.labourPerItem}
        amount={or(labour, time)}
      />
      <ExplainedFigure
        id="reworkAvoided"
        {...figures.reworkAvoidedPerMonth}
        name={monthly ? figures.reworkAvoidedPerMonth.name : said.reworkPerItem}
        amount={or(rework, (count) => formatCount(count, locale))}
      />
      <ExplainedFigure id="impact" {...figures.impact} amount={formatCount(gain.impact, locale)}>
        <NeedList
          heading={words.totals.missing}
          needs={gain.needs.map((need) => words.metric.need(need, nameIn(analysis, words)))}
        />
      </ExplainedFigure>
    </>
  );
}
