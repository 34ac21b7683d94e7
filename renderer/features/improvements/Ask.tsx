import { plannedImprovements } from '#shared/scenario/plan';
import type { PlanGains } from '#shared/scenario/planGains';
import { targetReach, targetSentence } from '#shared/scenario/targetReach';
import { useEditor } from '../../editor/EditorProvider';
import { MoneyFields } from '../../editor/fields/MoneyFields';
import { TargetFields } from '../../editor/fields/TargetFields';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';
import { PlanWorth } from './PlanWorth';

interface AskProps {
  /** Null until they are worked out. */
  readonly gains: PlanGains | null;
}

/** Whether the plan reaches what the map is to reach, and what is missing. */
export function TargetReached({ gains }: AskProps) {
  const words = useWords();
  const document = useEditor((state) => state.base);
  const { target, calendar } = document;
  if (target === null || gains === null) return null;
  const then = gains.target?.after ?? null;
  return (
    <p className={styles.reach} data-reach={targetReach(target, then).kind}>
      {targetSentence(target, then, calendar, words)}
    </p>
  );
}

/** What the map asks for: a target, and what the plan is worth in money. */
export function Ask({ gains }: AskProps) {
  const document = useEditor((state) => state.base);
  const scenario = useEditor((state) => state.scenario);
  const { ask } = useWords();
  const course = gains?.labour;
  const labour =
    course === undefined || course.before === null || course.after === null
      ? null
      : course.after - course.before;
  return (
    <>
      <details className={styles.ask} open={document.target !== null || undefined}>
        <summary>{ask.target.heading}</summary>
        <div className={styles.fields}>
          <TargetFields />
        </div>
      </details>
      <details className={styles.ask} open={document.money !== null || undefined}>
        <summary>{ask.money.heading}</summary>
        <div className={styles.fields}>
          <MoneyFields />
          <PlanWorth planned={plannedImprovements(document, scenario)} labour={labour} />
        </div>
      </details>
    </>
  );
}
