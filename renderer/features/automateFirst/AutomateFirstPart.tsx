import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ExcludedStep } from '#shared/advice/automation/automationGain';
import { automationAnswer } from '#shared/sentences/automationSentence';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { showOnMap } from '../../editor/showOnMap';
import { Button } from '../../ui/Button';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { nameInMap } from '../../ui/figure/measuredMetric';
import { Panel, PanelFigures, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import { useAdvice } from '../../workers/useAdvice';
import { Assumptions } from './Assumptions';
import styles from './AutomateFirstPart.module.css';
import { GainTable } from './GainTable';
import { LongestManualStep } from './LongestManualStep';
import { MayBeAutomated } from './NotAutomatableField';

/** A step that goes from one list to the other takes the focus along, where that was in its row. */
function useFocusOnMoved(excluded: readonly ExcludedStep[] | undefined): RefObject<HTMLDivElement | null> {
  const lists = useRef<HTMLDivElement>(null);
  const before = useRef(excluded);
  useEffect(() => {
    const [old, now] = [before.current ?? [], excluded ?? []];
    before.current = excluded;
    const isIn = (list: typeof now, { step }: ExcludedStep) => list.some((one) => one.step === step);
    const moved = now.find((one) => !isIn(old, one)) ?? old.find((one) => !isIn(now, one));
    if (moved === undefined || document.activeElement !== document.body) return;
    const row = lists.current?.querySelector(`[data-step="${CSS.escape(moved.step)}"]`);
    row?.querySelector('button')?.focus();
  }, [excluded]);
  return lists;
}

/** So many are shown at first: what comes later is hardly what to automate first. */
const shownFirst = 8;

/** The steps in the order in which automating them would pay, each with the reason in a sentence. */
export function AutomateFirstPart() {
  const words = useWords();
  const { advice, document, failure } = useAdvice();
  const analysis = useEditor((state) => state.analysis);
  const [all, setAll] = useState(false);
  const lists = useFocusOnMoved(advice?.automateFirst.excluded);
  const { automatePanel: said, side, automateFirst } = words;
  if (advice === null || document === null) {
    return failure === null ? null : <Panel heading={said.heading} answer={side.failed(failure)} />;
  }
  const { ranking, excluded, needs } = advice.automateFirst;
  const nameOf = nameInMap(analysis, words);
  return (
    <Panel
      heading={said.heading}
      answer={automationAnswer(advice.automateFirst, document.calendar, nameOf, words)}
    >
      {failure !== null && <PanelRemark>{side.failed(failure)}</PanelRemark>}
      {needs.length > 0 && (
        <ul>
          {needs
            .map((need) => words.metric.need(need, nameOf))
            .map((need) => (
              <li key={need}>{need}</li>
            ))}
        </ul>
      )}
      {document.steps.length > 0 && <LongestManualStep />}
      <div ref={lists} className={styles.lists}>
        {ranking.length > 0 && (
          <PanelSection>
            <GainTable ranking={ranking} most={all ? ranking.length : shownFirst} document={document} />
            {ranking.length > shownFirst && (
              <Button className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
                {all ? side.showFewer : side.showAll(String(ranking.length))}
              </Button>
            )}
            <PanelRemark>{automateFirst.ranking}</PanelRemark>
            {ranking.some(({ method }) => method === 'simulated') && (
              <PanelRemark>{automateFirst.simulated}</PanelRemark>
            )}
          </PanelSection>
        )}
        {excluded.length > 0 && <ExcludedSteps excluded={excluded} />}
      </div>
      <Coverage />
      <Assumptions />
    </Panel>
  );
}

/** How much of the way from commit to production is automated already, or what the map lacks to tell. */
function Coverage() {
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

/** The steps that a team says cannot be automated, with its reasons; each can come back into the ranking. */
function ExcludedSteps({ excluded }: { readonly excluded: readonly ExcludedStep[] }) {
  const words = useWords();
  const { automateFirst, side } = words;
  const editor = useEditorHandle();
  const nameOf = nameInMap(
    useEditor((state) => state.analysis),
    words,
  );
  return (
    <PanelSection heading={automateFirst.excluded}>
      <ul aria-label={automateFirst.excluded} className={styles.excluded}>
        {excluded.map(({ step, reason }) => (
          <li key={step} data-step={step}>
            <button
              type="button"
              className={styles.name}
              aria-label={side.stepOnMap(nameOf(step))}
              onClick={() => showOnMap(editor, [step])}
            >
              {nameOf(step)}
            </button>
            <p className={styles.why}>{reason}</p>
            <MayBeAutomated step={step} name={nameOf(step)} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
