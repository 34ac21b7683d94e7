import type { Improvement } from '#shared/model/improvement';
import type { Money } from '#shared/model/planning';
import type { Seconds } from '#shared/model/units';
import { worthOf } from '#shared/proposal/sections/worth';
import { type Benefit, benefitOf } from '#shared/scenario/benefit';
import { plannedImprovements } from '#shared/scenario/plan';
import type { PlanGains } from '#shared/scenario/planGains';
import { targetReach, targetSentence } from '#shared/sentences/targetReach';
import { useEditor } from '../../editor/EditorProvider';
import { MoneyFields } from '../../editor/fields/MoneyFields';
import { TargetFields } from '../../editor/fields/TargetFields';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';

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

interface PlanWorthProps {
  readonly planned: readonly Improvement[];
  /** What the plan does to the work per item; a fall is negative, null is not known. */
  readonly labour: Seconds | null;
}

/** What the plan is worth with the currency and labour cost of the map: the formula is one click away. */
function PlanWorth({ planned, labour }: PlanWorthProps) {
  const document = useEditor((state) => state.base);
  if (document.money === null || planned.length === 0) return null;
  return <Worth benefit={benefitOf(document, planned, labour)} document={document} />;
}

interface WorthProps {
  readonly benefit: Benefit;
  readonly document: {
    readonly money: Money | null;
    readonly calendar: { readonly hoursPerDay: number };
  };
}

function Worth({ benefit, document }: WorthProps) {
  const words = useWords();
  const said = words.ask.money;
  const { formula, needs } = said;
  const unknown = words.improvement.gain.unknown;
  const worth = worthOf(benefit, document, words);
  return (
    <>
      <dl className={styles.worth}>
        <dt>{said.benefit}</dt>
        <dd>{worth.benefit ?? unknown}</dd>
        <dt>{said.cost}</dt>
        <dd>{worth.cost ?? unknown}</dd>
        <dt>{said.payback}</dt>
        <dd>{worth.payback ?? unknown}</dd>
      </dl>
      {benefit.needs.map((need) => (
        <p key={need} className={styles.hint}>
          {needs[need]}
        </p>
      ))}
      {worth.working.length > 0 && (
        <details className={styles.depends}>
          <summary>{formula.show}</summary>
          {worth.working.map((line) => (
            <p key={line} className={styles.hint}>
              {line}
            </p>
          ))}
        </details>
      )}
    </>
  );
}
