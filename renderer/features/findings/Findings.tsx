import { type KeyboardEvent, useMemo } from 'react';
import type { Severity } from '#shared/advice/finding';
import { type Finding, isCauseOf } from '#shared/advice/findings';
import type { MapDocument } from '#shared/model/mapDocument';
import { findingSentence } from '#shared/sentences/findingSentence';
import { improvementFromFinding } from '#shared/sentences/improvementFromFinding';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { startImprovement } from '../../editor/openImprovement';
import type { Selection } from '../../editor/selection';
import { showOnMap } from '../../editor/showOnMap';
import { Button } from '../../ui/Button';
import { Panel, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import { useAdvice } from '../../workers/useAdvice';

import { CauseList, Causes } from './Causes';
import styles from './Findings.module.css';

/** What the map shows that a team should talk about: sentences with a next step, the gravest first. */
export function Findings() {
  const { findingsPanel: said, side } = useWords();
  const { advice, document, failure } = useAdvice();
  const selection = useEditor((state) => state.selection);
  if (advice === null || document === null) {
    return failure === null ? null : <Panel heading={said.heading} answer={side.failed(failure)} />;
  }
  const { findings } = advice;
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const answer =
    findings.length === 0 ? said.nothing : said.counts(count('error'), count('warning'), count('advice'));
  return (
    <Panel heading={said.heading} answer={answer}>
      {failure !== null && <PanelRemark>{side.failed(failure)}</PanelRemark>}
      {findings.length > 0 && (
        <>
          <ul className={styles.list} aria-label={said.heading} onKeyDown={walk}>
            {findings.map((finding, at) => (
              <FindingItem
                key={at}
                finding={finding}
                document={document}
                shown={isShown(finding, selection)}
              />
            ))}
          </ul>
          <PanelRemark>{said.hint}</PanelRemark>
        </>
      )}
      <EarlierCauses findings={findings} />
    </Panel>
  );
}

/** Causes whose findings are gone: they stay the team's, and are not lost with them. */
function EarlierCauses({ findings }: { readonly findings: readonly Finding[] }) {
  const { causes: said } = useWords().findingsPanel;
  const causes = useEditor((state) => state.base.causes);
  const earlier = causes.filter((cause) => !findings.some((finding) => isCauseOf(cause, finding)));
  if (earlier.length === 0) return null;
  return (
    <PanelSection heading={said.others}>
      <PanelRemark>{said.othersHint}</PanelRemark>
      <CauseList causes={earlier} label={said.others} onGone={() => {}} />
    </PanelSection>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly document: MapDocument;
  /** Its steps and flows are what is selected on the map. */
  readonly shown: boolean;
}

function FindingItem({ finding, document, shown }: FindingItemProps) {
  const words = useWords();
  const readOnly = useEditor((state) => state.readOnly);
  const editor = useEditorHandle();
  const { severity, rule, steps, flows } = finding;
  const speech = useMemo(
    () => findingSentence(finding, document, words.locale),
    [finding, document, words.locale],
  );
  return (
    <li className={styles.finding} data-rule={rule}>
      <p className={styles.severity}>
        <SeverityMark severity={severity} />
        {words.finding.severity[severity]}
        <b className={styles.name}>{words.finding.byRule[rule].name}</b>
      </p>
      <button
        type="button"
        className={styles.shows}
        aria-pressed={shown}
        onClick={() => showOnMap(editor, steps, flows)}
      >
        {speech.shows}
      </button>
      <p className={styles.why}>{speech.why}</p>
      <p>
        <b className={styles.try}>{words.findingsPanel.tryThis}</b> {speech.tryThis}
      </p>
      <Causes finding={finding} />
      {rule === 'stockWithoutWaits' && (
        <Button
          className={styles.make}
          disabled={readOnly}
          data-action="waitsFromStock"
          onClick={() => editor.dispatch({ kind: 'editPlanning', patch: { waitsFromStock: true } })}
        >
          {words.findingsPanel.takeFromStock}
        </Button>
      )}
      <Button
        look="outlined"
        className={styles.make}
        disabled={readOnly}
        aria-label={words.improvements.made.fromFindingOf(words.finding.byRule[rule].name)}
        data-action="makeImprovement"
        onClick={() => startImprovement(editor, improvementFromFinding(finding, document, words))}
      >
        {words.improvements.made.fromFinding}
      </Button>
    </li>
  );
}

function isShown({ steps, flows }: Finding, selection: Selection): boolean {
  if (steps.length + flows.length === 0) return false;
  return (
    selection.steps.size === new Set(steps).size &&
    selection.flows.size === new Set(flows).size &&
    steps.every((step) => selection.steps.has(step)) &&
    flows.every((flow) => selection.flows.has(flow))
  );
}

/** Up and Down go from finding to finding, Home and End to the first and the last. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button[aria-pressed]')];
  const at = buttons.findIndex((button) => button.contains(event.target as Node));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const goal = to === undefined || at < 0 ? undefined : buttons[to];
  if (goal === undefined) return;
  event.preventDefault();
  goal.focus();
}

/** A shape for each severity, so that they differ without colour too. */
const shapes: Readonly<Record<Severity, string>> = {
  error: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z',
  warning: 'M8 1.8 15 14H1Z',
  advice: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z',
};

const signs: Readonly<Record<Severity, string>> = {
  error: 'M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  warning: 'M8 6.4v3.4M8 11.9h.01',
  advice: 'M8 7.4v3.4M8 5.2h.01',
};

/** The sign of a severity; its word stands beside it. */
function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      className={styles[severity]}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[severity]} fill="currentColor" />
      <path
        d={signs[severity]}
        fill="none"
        stroke="var(--paint-surface)"
        strokeWidth={1.75}
        strokeLinecap="round"
      />
    </svg>
  );
}
