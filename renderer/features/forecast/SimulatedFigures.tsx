import { formatCount } from '#shared/text/formatNumber';
import { formatDuration } from '#shared/time/formatDuration';
import { useEditor } from '../../editor/EditorProvider';
import { ExplainedFigure, FigureRows } from '../../ui/figure/ExplainedFigure';
import { FigureButton } from '../../ui/figure/FigureButton';
import { PanelFigures } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import type { Simulated } from '../../workers/simulation';

const percentiles = [
  [50, 'p50'],
  [85, 'p85'],
  [95, 'p95'],
] as const;

/** P50, P85, P95 and the mean, each with what it is, the runs that it comes from and the standard error of the mean. */
export function SimulatedFigures({ result }: { readonly result: Simulated }) {
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
