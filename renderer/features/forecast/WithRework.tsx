import type { MetricId } from '#shared/metrics/registry';
import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import { useEditor } from '../../editor/EditorProvider';
import { FigureButton } from '../../ui/figure/FigureButton';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { SimulatedExplanation } from '../../ui/figure/SimulatedExplanation';
import { type SimulatedMetric, simulatedMetrics, simulatedText } from '../../ui/figure/simulatedTotal';
import { PanelFigures, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import type { Simulated } from '../../workers/simulation';

/** Their names without rework: that is in the heading already. */
const firstPass = {
  leadTimeWithRework: 'leadTime',
  processTimeWithRework: 'processTime',
  flowEfficiencyWithRework: 'flowEfficiency',
} as const satisfies Readonly<Record<SimulatedMetric, MetricId>>;

/** The totals with rework: by formula where that is exact, else simulated and marked so. */
export function WithRework({ result }: { readonly result: Simulated | null }) {
  const { forecast: said, metric: metricWords } = useWords();
  const short = (metric: MetricId) => metricWords.byId[metric].short;
  const rework = useEditor((state) => state.document.flows.some(({ kind }) => kind === 'rework'));
  const isCounted = useEditor((state) => state.analysis.isCounted);
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
        {simulatedMetrics.map((metric) => (
          <li key={metric}>
            {simulated === null ? (
              <MetricFigure
                metric={metric}
                label={short(firstPass[metric])}
                below={isCounted ? said.simulated : said.exact}
              />
            ) : (
              <SimulatedTotal metric={metric} label={short(firstPass[metric])} simulated={simulated} />
            )}
          </li>
        ))}
        <li>
          <MetricFigure metric="labourTimeWithRework" label={short('labourTime')} below={said.exact} />
        </li>
      </PanelFigures>
    </PanelSection>
  );
}

interface SimulatedTotalProps {
  readonly metric: SimulatedMetric;
  readonly label: string;
  readonly simulated: ReworkSimulated;
}

function SimulatedTotal({ metric, label, simulated }: SimulatedTotalProps) {
  const words = useWords();
  const calendar = useEditor((state) => state.document.calendar);
  return (
    <FigureButton
      id={metric}
      label={label}
      value={simulatedText(metric, simulated, calendar, words)}
      below={words.forecast.simulated}
    >
      <SimulatedExplanation metric={metric} simulated={simulated} />
    </FigureButton>
  );
}
