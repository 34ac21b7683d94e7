import type { StepId } from '#shared/model/step';
import { columnTexts } from '#shared/sentences/automateTable';
import { automationSentence } from '#shared/sentences/automationSentence';
import { useWords } from '../../ui/useWords';
import { useAdvice } from '../../workers/useAdvice';
import styles from './AutomateFirstPart.module.css';
import { GainFigure } from './GainFigure';
import { MayBeAutomated } from './NotAutomatableField';
import { StepChoices } from './StepChoices';

/** What speaks for automating one step, for its details. Nothing while that is not known. */
export function StepAutomation({ step: id }: { readonly step: StepId }) {
  const words = useWords();
  const { automatePanel: said, automateFirst, side, locale } = words;
  const { advice, document } = useAdvice();
  const step = document?.steps.find((one) => one.id === id);
  if (advice === null || document === null || step === undefined) return null;
  const { ranking, excluded } = advice.automateFirst;
  const reason = excluded.find((one) => one.step === id)?.reason;
  const at = ranking.findIndex((one) => one.step === id);
  const gain = ranking[at];
  if (gain === undefined && reason === undefined && step.automationLevel !== 'automated') return null;
  const name = step.name || side.unnamed;
  return (
    <section className={styles.ofStep} aria-label={said.section}>
      <h2 className={styles.heading}>{said.section}</h2>
      {gain !== undefined && (
        <>
          <p className={styles.why}>{said.place(at + 1, ranking.length)}</p>
          <p>{automationSentence(gain, document.calendar, locale)}</p>
          <GainFigure
            look="line"
            gain={gain}
            name={name}
            value={columnTexts(ranking, { document }, words)(gain, 'leadTime')}
          />
        </>
      )}
      {reason !== undefined && (
        <div className={styles.excludedHere}>
          <p>{`${automateFirst.excluded}: ${reason}`}</p>
          <MayBeAutomated step={id} name={name} />
        </div>
      )}
      {gain === undefined && reason === undefined ? (
        <p>{said.automated}</p>
      ) : (
        <StepChoices inDetails step={id} name={name} />
      )}
    </section>
  );
}
