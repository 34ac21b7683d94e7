import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { useEditor } from '../../editor/EditorProvider';
import { FigureButton } from '../../ui/figure/FigureButton';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { SimulatedExplanation } from '../../ui/figure/SimulatedExplanation';
import {
  type SimulatedMetric,
  simulatedMark,
  simulatedMetrics,
  simulatedText,
} from '../../ui/figure/simulatedTotal';
import { PanelFigures, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import type { Simulated } from '../../workers/simulation';

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
        {simulatedMetrics.map((metric) => (
          <li key={metric}>
            {simulated === null ? (
              <MetricFigure metric={metric} below={said.exact} />
            ) : (
              <SimulatedTotal metric={metric} simulated={simulated} />
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
  readonly metric: SimulatedMetric;
  readonly simulated: ReworkSimulated;
}

function SimulatedTotal({ metric, simulated }: SimulatedTotalProps) {
  const words = useWords();
  const calendar = useEditor((state) => state.document.calendar);
  return (
    <FigureButton
      id={metric}
      label={words.metric.byId[metric].short}
      value={simulatedText(metric, simulated, calendar, words)}
      below={simulatedMark(metric, simulated, calendar, words)}
    >
      <SimulatedExplanation metric={metric} simulated={simulated} />
    </FigureButton>
  );
}
