import type { MetricId } from '#shared/metrics/registry';
import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { formatMetric } from '#shared/text/formatMetric';
import { formatDuration } from '#shared/time/formatDuration';
import { useEditor } from '../../editor/EditorProvider';
import { ExplainedFigure, FigureNote } from '../../ui/figure/ExplainedFigure';
import { FigureButton } from '../../ui/figure/FigureButton';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { PanelFigures, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import type { Simulated } from '../../workers/simulation';

const totals = [
  ['leadTimeWithRework', 'duration'],
  ['processTimeWithRework', 'duration'],
  ['flowEfficiencyWithRework', 'share'],
] as const satisfies readonly (readonly [MetricId, string])[];

/** The totals with rework: by formula where that is exact, else simulated and marked so. */
export function WithRework({ result }: { readonly result: Simulated | null }) {
  const { forecast: said } = useWords();
  const rework = useEditor((state) => state.document.flows.some(({ kind }) => kind === 'rework'));
  const simulated = result?.rework ?? null;
  if (!rework && simulated === null) {
    return (
      <PanelSection heading={said.withRework}>
        <PanelRemark>{said.noRework}</PanelRemark>
      </PanelSection>
    );
  }
  return (
    <PanelSection heading={said.withRework}>
      <PanelFigures label={said.withRework}>
        {totals.map(([metric, unit]) => (
          <li key={metric}>
            {simulated === null ? (
              <MetricFigure metric={metric} below={said.exact} />
            ) : (
              <SimulatedTotal metric={metric} unit={unit} simulated={simulated} />
            )}
          </li>
        ))}
        <li>
          <MetricFigure metric="labourTimeWithRework" below={said.exact} />
        </li>
      </PanelFigures>
    </PanelSection>
  );
}

interface SimulatedTotalProps {
  readonly metric: MetricId;
  readonly unit: 'duration' | 'share';
  readonly simulated: ReworkSimulated;
}

function SimulatedTotal({ metric, unit, simulated }: SimulatedTotalProps) {
  const words = useWords();
  const { forecast: said, metric: metricWords, totals: totalsWords, locale } = words;
  const calendar = useEditor((state) => state.document.calendar);
  const value = amountOf(metric, simulated);
  const text = value === null ? totalsWords.unknown : formatMetric(metric, unit, value, calendar, locale);
  const error = formatDuration(simulated.standardError, calendar, 'headline', locale);
  const below = metric === 'leadTimeWithRework' ? said.simulated(error) : said.simulatedShort;
  const { short, name, definition, formula } = metricWords.byId[metric];
  return (
    <FigureButton id={metric} label={short} value={text} below={below}>
      <ExplainedFigure id={metric} name={name} amount={text} definition={definition} formula={formula}>
        <FigureNote>{said.simulatedBecause}</FigureNote>
        <FigureNote>{below}</FigureNote>
      </ExplainedFigure>
    </FigureButton>
  );
}

function amountOf(metric: MetricId, { leadTime, processTime }: ReworkSimulated): number | null {
  if (metric === 'leadTimeWithRework') return leadTime;
  if (metric === 'processTimeWithRework') return processTime;
  return processTime === null || leadTime === 0 ? null : Math.min(1, processTime / leadTime);
}
