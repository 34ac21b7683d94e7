import { MetricFigure } from '../../ui/figure/MetricFigure';
import { PanelFigures, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';

/** How much of the way from commit to production is automated already, or what the map lacks to tell. */
export function Coverage() {
  const { automatePanel: said } = useWords();
  return (
    <PanelSection heading={said.coverage}>
      <PanelFigures label={said.coverage}>
        <li>
          <MetricFigure metric="automationCoverage" below={said.bySteps} />
        </li>
        <li>
          <MetricFigure metric="automationCoverageByTime" below={said.byTime} />
        </li>
      </PanelFigures>
    </PanelSection>
  );
}
