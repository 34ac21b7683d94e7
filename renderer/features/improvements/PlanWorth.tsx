import type { Improvement } from '#shared/model/improvement';
import type { Money } from '#shared/model/planning';
import type { Seconds } from '#shared/model/units';
import { worthOf } from '#shared/proposal/worth';
import { type Benefit, benefitOf } from '#shared/scenario/benefit';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';

interface PlanWorthProps {
  readonly planned: readonly Improvement[];
  /** What the plan does to the work per item; a fall is negative, null is not known. */
  readonly labour: Seconds | null;
}

/** What the plan is worth with the currency and labour cost of the map: the formula is one click away. */
export function PlanWorth({ planned, labour }: PlanWorthProps) {
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
