import { useMemo } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import type { MetricId } from '#shared/metrics/registry';
import { stepCapacity } from '#shared/metrics/stepCapacity';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';
import { useEditor } from '../../editor/EditorProvider';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { nameIn } from '../../ui/figure/measuredMetric';
import { Panel, PanelFigures, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import { CapacityTable } from './CapacityTable';

/** Whether the stream can keep up with its demand: takt, load, people, and the items in it. */
export function Capacity() {
  const words = useWords();
  const { capacity: said } = words;
  const analysis = useEditor((state) => state.analysis);
  const nameOf = nameIn(analysis, words);
  const { constraint, document } = analysis;
  const loads = useMemo(() => stepCapacity(analysis), [analysis]);
  const people = document.steps.reduce((sum, step) => sum + (step.people ?? 0), 0);
  return (
    <Panel heading={said.heading} answer={answerOf(analysis, words)}>
      <PanelSection>
        <PanelFigures label={said.heading}>
          {figures([
            ['taktTime', said.perItem],
            ['highestUtilisation', constraint === null ? '' : nameOf(constraint.step)],
            ['peopleNeeded', said.staffed(formatCount(people, words.locale))],
            ['waitMultipleAtConstraint', said.timesItsWork],
          ])}
        </PanelFigures>
      </PanelSection>
      <CapacityTable capacity={loads} />
      <PanelSection heading={said.littlesLaw}>
        <PanelFigures label={said.littlesLaw}>
          {figures([
            ['workInProcess', said.counted],
            ['impliedWorkInProcess', said.byLaw],
            ['inventoryTime', said.byStock],
          ])}
        </PanelFigures>
      </PanelSection>
    </Panel>
  );
}

function figures(list: readonly (readonly [MetricId, string])[]) {
  return list.map(([metric, below]) => (
    <li key={metric}>
      <MetricFigure metric={metric} below={below} />
    </li>
  ));
}

/** The constraint where one can be claimed; else the longest wait, which claims nothing about capacity. */
function answerOf(analysis: Analysis, words: Words): string {
  const { capacity: said, locale } = words;
  const { constraint, longestWait, document } = analysis;
  const nameOf = nameIn(analysis, words);
  if (constraint !== null) {
    const say = constraint.utilisation > 1 ? said.overloaded : said.constraint;
    return say(nameOf(constraint.step), formatShare(constraint.utilisation, locale));
  }
  if (longestWait === null) return said.notKnown;
  const wait = formatDuration(longestWait.wait, document.calendar, 'long', locale);
  return `${said.notKnown} ${said.noClaim(nameOf(longestWait.step), wait)}`;
}
