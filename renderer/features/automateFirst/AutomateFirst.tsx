import { useState } from 'react';
import type { AutomationGain } from '#shared/advice/automationGain';
import { automationSentence } from '#shared/advice/automationSentence';
import type { MapDocument } from '#shared/model/mapDocument';
import { formatCount } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';
import { useEditorHandle } from '../../editor/EditorProvider';
import { showOnMap } from '../../editor/showOnMap';
import { Button } from '../../ui/Button';
import { Panel, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import { useAdvice } from '../../workers/useAdvice';
import { Assumptions } from './Assumptions';
import styles from './AutomateFirst.module.css';
import { Coverage } from './Coverage';
import { GainFigure } from './GainFigure';
import { LongestManualStep } from './LongestManualStep';

/** So many are shown at first: what comes later is hardly what to automate first. */
const shownFirst = 8;

/** The steps in the order in which automating them would pay, each with the reason in a sentence. */
export function AutomateFirst() {
  const words = useWords();
  const { advice, document, failure } = useAdvice();
  const [all, setAll] = useState(false);
  const { automatePanel: said, side, automateFirst } = words;
  if (advice === null || document === null) {
    return failure === null ? null : <Panel heading={said.heading} answer={side.failed(failure)} />;
  }
  const { ranking, needs } = advice.automateFirst;
  const nameOf = (id: string) => document.steps.find((step) => step.id === id)?.name || side.unnamed;
  const shown = all ? ranking : ranking.slice(0, shownFirst);
  return (
    <Panel heading={said.heading} answer={answerOf(ranking, document, words, needs.length > 0)}>
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
      {ranking.length > 0 && (
        <PanelSection>
          <ol className={styles.list} aria-label={said.heading}>
            {shown.map((gain, at) => (
              <Ranked
                key={gain.step}
                gain={gain}
                place={at + 1}
                name={nameOf(gain.step)}
                document={document}
              />
            ))}
          </ol>
          {ranking.length > shownFirst && (
            <Button className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
              {all ? side.showFewer : side.showAll(String(ranking.length))}
            </Button>
          )}
          <PanelRemark>{automateFirst.ranking}</PanelRemark>
        </PanelSection>
      )}
      <LongestManualStep />
      <Coverage />
      <Assumptions />
    </Panel>
  );
}

/** One sentence: with which step to start and what that brings. */
function answerOf(
  ranking: readonly AutomationGain[],
  document: MapDocument,
  { automatePanel: said, side, locale }: Words,
  lacking: boolean,
): string {
  const [first] = ranking;
  if (lacking) return said.notYet;
  if (first === undefined) return document.steps.length === 0 ? said.notYet : said.allAutomated;
  const name = document.steps.find((step) => step.id === first.step)?.name || side.unnamed;
  const saved = first.leadTimeSaved ?? 0;
  if (saved <= 0) return said.startWithout(name);
  const earlier = formatDuration(saved, document.calendar, 'long', locale);
  const fewer = first.reworkAvoidedPerMonth ?? 0;
  if (fewer <= 0) return said.startWith(name, earlier);
  return said.startAgainstRework(name, earlier, formatCount(fewer, locale));
}

interface RankedProps {
  readonly gain: AutomationGain;
  readonly place: number;
  readonly name: string;
  readonly document: MapDocument;
}

function Ranked({ gain, place, name, document }: RankedProps) {
  const { side, locale } = useWords();
  const editor = useEditorHandle();
  return (
    <li className={styles.ranked} data-step={gain.step}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <div className={styles.said}>
        <button
          type="button"
          className={styles.name}
          aria-label={side.stepOnMap(name)}
          onClick={() => showOnMap(editor, [gain.step])}
        >
          {name}
        </button>
        <p className={styles.why}>{automationSentence(gain.facts, document.calendar, locale)}</p>
      </div>
      <GainFigure look="corner" gain={gain} name={name} />
    </li>
  );
}
