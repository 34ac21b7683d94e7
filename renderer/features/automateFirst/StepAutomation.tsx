import { automationSentence } from '#shared/advice/automationSentence';
import type { StepId } from '#shared/model/step';
import { useWords } from '../../ui/useWords';
import { useAdvice } from '../../workers/useAdvice';
import styles from './AutomateFirst.module.css';
import { GainFigure } from './GainFigure';

/** What speaks for automating one step, for its details. Nothing while that is not known. */
export function StepAutomation({ step: id }: { readonly step: StepId }) {
  const { automatePanel: said, side, locale } = useWords();
  const { advice, document } = useAdvice();
  const step = document?.steps.find((one) => one.id === id);
  if (advice === null || document === null || step === undefined) return null;
  const { ranking } = advice.automateFirst;
  const at = ranking.findIndex((one) => one.step === id);
  const gain = ranking[at];
  if (gain === undefined && step.automationLevel !== 'automated') return null;
  return (
    <section className={styles.ofStep} aria-label={said.section}>
      <h2 className={styles.heading}>{said.section}</h2>
      {gain === undefined ? (
        <p>{said.automated}</p>
      ) : (
        <>
          <p className={styles.why}>{said.place(at + 1, ranking.length)}</p>
          {gain.facts.reasons.length === 0 ? (
            <p>{automationSentence(gain.facts, document.calendar, locale)}</p>
          ) : (
            gain.facts.reasons.map((reason) => (
              <p key={reason}>
                {automationSentence({ ...gain.facts, reasons: [reason] }, document.calendar, locale)}
              </p>
            ))
          )}
          <GainFigure look="line" gain={gain} name={step.name || side.unnamed} />
        </>
      )}
    </section>
  );
}
