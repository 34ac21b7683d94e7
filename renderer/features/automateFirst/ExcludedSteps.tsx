import type { ExcludedStep } from '#shared/advice/automationGain';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { showOnMap } from '../../editor/showOnMap';
import { nameIn } from '../../ui/figure/measuredMetric';
import { PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import styles from './AutomateFirst.module.css';
import { MayBeAutomated } from './NotAutomatableField';

/** The steps that a team says cannot be automated, with its reasons; each can come back into the ranking. */
export function ExcludedSteps({ excluded }: { readonly excluded: readonly ExcludedStep[] }) {
  const words = useWords();
  const { automateFirst, side } = words;
  const editor = useEditorHandle();
  const nameOf = nameIn(
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
