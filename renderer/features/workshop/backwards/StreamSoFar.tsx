import { streamOrder } from '#shared/graph/order';
import { formatDuration } from '#shared/time/formatDuration';
import { useEditor } from '../../../editor/EditorProvider';
import { PanelSection } from '../../../ui/Panel';
import { useWords } from '../../../ui/useWords';
import styles from './Backwards.module.css';

/** The steps that are there, from the beginning to the customer. */
export function StreamSoFar() {
  const { workshop, picture, locale } = useWords();
  const said = workshop.backwards;
  const analysis = useEditor((state) => state.analysis);
  const { steps, calendar } = analysis.document;
  if (steps.length === 0) return null;
  const order = Array.from(streamOrder(analysis.graph.forward, steps.length));
  return (
    <PanelSection heading={said.steps(steps.length)}>
      <ol className={styles.stream} aria-label={said.answered}>
        {order.flatMap((index) => {
          const step = steps[index];
          if (step === undefined) return [];
          const lead = analysis.steps[index]?.lead ?? null;
          return [
            <li key={step.id}>
              <span>{step.name.trim() === '' ? picture.unnamed : step.name}</span>
              <span className={styles.lead}>
                {lead === null ? picture.unknown : formatDuration(lead, calendar, 'short', locale)}
              </span>
            </li>,
          ];
        })}
      </ol>
    </PanelSection>
  );
}
