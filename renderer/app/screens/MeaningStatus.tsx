import { useEffect, useState } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import type { StepId } from '#shared/model/step';
import { stepLabel } from '#shared/picture/groups/stepLabel';
import type { Layout } from '#shared/picture/layout/layout';
import { pictureOf } from '#shared/picture/picture';
import { headlineTotals } from '#shared/simulation/totals/headlineTotals';
import { formatMeasured } from '#shared/text/formatMetric';
import type { Words } from '#shared/text/words';
import { useEditorHandle } from '../../editor/EditorProvider';
import type { EditorState } from '../../editor/editorState';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';

/** Long enough for a typed time to be whole; short enough to belong to it. */
const pause = 700;

/** Tells screen readers what a change or a selection means, once the keys rest. */
export function MeaningStatus() {
  const editor = useEditorHandle();
  const words = useWords();
  const [said, setSaid] = useState('');

  useEffect(() => {
    let told = editor.store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    function tell(): void {
      const before = told;
      told = editor.store.getState();
      const step = oneSelected(told);
      if (told.document !== before.document) {
        const meaning = meaningOfChange(mapOf(before), mapOf(told), step, words);
        if (meaning !== null) setSaid(meaning);
      } else if (step !== null && step !== oneSelected(before) && !spokenByFocus()) {
        setSaid(meaningOfStep(mapOf(told), step, words));
      }
    }
    const stop = editor.store.subscribe((state) => {
      if (state.document === told.document && state.selection === told.selection) return;
      clearTimeout(timer);
      timer = setTimeout(tell, pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [editor, words]);

  return (
    <VisuallyHidden role="status" data-meaning>
      {said}
    </VisuallyHidden>
  );
}

function mapOf({ analysis, derived }: EditorState): MeantMap {
  return { analysis, layout: derived.layout() };
}

function oneSelected({ selection }: EditorState): StepId | null {
  return selection.steps.size === 1 ? ([...selection.steps][0] ?? null) : null;
}

/** On the map the keyboard focus is on the step itself, which is read out then: saying it again would say it twice. */
function spokenByFocus(): boolean {
  const active = document.activeElement?.getAttribute('aria-activedescendant');
  return active !== null && active !== undefined && document.getElementById(active) !== null;
}

/** A map as far as its meaning goes. */
export interface MeantMap {
  readonly analysis: Analysis;
  readonly layout: Layout;
}

/** What a step means: "Review: 2 hours of work, waits 3 days, 61 % of the lead time". Empty where there is none. */
function meaningOfStep({ analysis, layout }: MeantMap, step: StepId, words: Words): string {
  const index = analysis.indexOf(step);
  return index < 0 ? '' : stepLabel(pictureOf(analysis, layout, words), index);
}

/**
 * What a change means, for somebody who does not see the map: the step that was worked on as it is now, and what
 * became of the lead time. Null where neither is different.
 */
export function meaningOfChange(
  before: MeantMap,
  after: MeantMap,
  step: StepId | null,
  words: Words,
): string | null {
  const now = step === null ? '' : meaningOfStep(after, step, words);
  const changed = step !== null && now !== '' && now !== meaningOfStep(before, step, words);
  const lead = leadText(after, words);
  const said = [...(changed ? [`${now}.`] : []), ...(lead === leadText(before, words) ? [] : [lead])].filter(
    (text) => text !== '',
  );
  return said.length === 0 ? null : said.join(' ');
}

function leadText({ analysis }: MeantMap, words: Words): string {
  const { reading } = words;
  // A simulation is not waited for: what it stands in for is left to the headline.
  const { leadTime, rework } = headlineTotals(analysis, null);
  if (rework === 'left out') return '';
  const lead = formatMeasured('duration', leadTime, analysis.document.calendar, words, 'long');
  return lead === null ? reading.leadTimeUnknownNow : reading.leadTimeNow(lead);
}
