import { longestManualStepBeforeProduction } from '#shared/metrics/longestManualStepBeforeProduction';
import { useEditor } from '../../editor/EditorProvider';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { nameIn } from '../../ui/figure/measuredMetric';
import { PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';

/** The manual step between commit and production that takes longest, or what the map lacks to tell. */
export function LongestManualStep() {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const step = longestManualStepBeforeProduction.measure(analysis).working[0]?.step ?? null;
  return (
    <PanelSection heading={words.metric.byId.longestManualStepBeforeProduction.name}>
      <MetricFigure
        metric="longestManualStepBeforeProduction"
        below={step === null ? '' : nameIn(analysis, words)(step)}
        look="wide"
      />
    </PanelSection>
  );
}
