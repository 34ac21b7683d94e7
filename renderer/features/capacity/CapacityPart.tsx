import { useMemo, useState } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import { type StepCapacity, stepCapacity } from '#shared/metrics/capacity/stepCapacity';
import type { MetricId } from '#shared/metrics/registry';
import { formatDuration } from '#shared/text/formatDuration';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { showOnMap } from '../../editor/showOnMap';
import { Button } from '../../ui/Button';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { nameInMap } from '../../ui/figure/measuredMetric';
import { joinClasses } from '../../ui/joinClasses';
import { Panel, PanelFigures, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import styles from './CapacityPart.module.css';

/** Whether the stream can keep up with its demand: takt, load, people, and the items in it. */
export function CapacityPart() {
  const words = useWords();
  const { capacity: said } = words;
  const analysis = useEditor((state) => state.analysis);
  const nameOf = nameInMap(analysis, words);
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
  const nameOf = nameInMap(analysis, words);
  if (constraint !== null) {
    const say = constraint.utilisation > 1 ? said.overloaded : said.constraint;
    return say(nameOf(constraint.step), formatShare(constraint.utilisation, locale));
  }
  if (longestWait === null) return said.notKnown;
  const wait = formatDuration(longestWait.wait, document.calendar, 'long', locale);
  return `${said.notKnown} ${said.noClaim(nameOf(longestWait.step), wait)}`;
}

const shownFirst = 12;

/** Step by step: how much of its people's time the demand takes, and how many people it would need. */
function CapacityTable({ capacity }: { readonly capacity: StepCapacity }) {
  const { capacity: said, side, totals, locale } = useWords();
  const analysis = useEditor((state) => state.analysis);
  const editor = useEditorHandle();
  const [all, setAll] = useState(false);
  const { utilisation } = analysis.capacity;
  const loaded = analysis.document.steps.filter(({ id }) => id in capacity.peopleNeeded);
  if (loaded.length === 0) return null;
  const ranked = loaded.toSorted((one, other) => (utilisation[other.id] ?? -1) - (utilisation[one.id] ?? -1));
  const or = (value: number | null | undefined, write: (known: number) => string) =>
    value === null || value === undefined ? totals.unknown : write(value);
  const count = (value: number) => formatCount(value, locale);
  return (
    <PanelSection heading={said.steps}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{said.step}</th>
            <th scope="col">{said.utilisation}</th>
            <th scope="col">{said.people}</th>
            <th scope="col">{said.needed}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? ranked : ranked.slice(0, shownFirst)).map(({ id, name, people }) => (
            <tr key={id} data-step={id}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.step}
                  aria-label={side.stepOnMap(name || side.unnamed)}
                  onClick={() => showOnMap(editor, [id])}
                >
                  {name || side.unnamed}
                </button>
              </th>
              <td className={joinClasses((utilisation[id] ?? 0) > 1 && styles.over)}>
                {or(utilisation[id], (share) => formatShare(share, locale))}
              </td>
              <td>{or(people, count)}</td>
              <td>{or(capacity.peopleNeeded[id], count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranked.length > shownFirst && (
        <Button className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? side.showFewer : side.showAll(count(ranked.length))}
        </Button>
      )}
    </PanelSection>
  );
}
