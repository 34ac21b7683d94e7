import type { Improvement } from '#shared/model/improvement';
import type { Money } from '#shared/model/planning';
import type { Seconds } from '#shared/model/units';
import { type Benefit, benefitOf } from '#shared/scenario/benefit';
import { formatCount, numberFormat } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
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
  const currency = document.money?.currency ?? '';
  const sum = (value: number) => moneyText(value, currency, words);
  const count = (value: number) => formatCount(value, words.locale);
  const { perYear, cost, paybackMonths, hoursPerItem, itemsPerMonth, rate } = benefit;
  const months = paybackMonths === null ? null : said.months(count(Math.ceil(paybackMonths * 10) / 10));
  const unknown = words.improvement.gain.unknown;
  const lines = [
    ...(hoursPerItem !== null && itemsPerMonth !== null && rate !== null && perYear !== null
      ? [formula.benefit(count(hoursPerItem), count(itemsPerMonth), sum(rate), sum(perYear))]
      : []),
    ...(cost !== null && rate !== null
      ? [
          formula.cost(
            count(benefit.effortDays),
            count(document.calendar.hoursPerDay),
            sum(rate),
            sum(benefit.spend),
            sum(cost),
          ),
        ]
      : []),
    ...(cost !== null && perYear !== null && months !== null
      ? [formula.payback(sum(cost), sum(perYear), months)]
      : []),
    ...(benefit.withoutCost > 0 ? [formula.unknownEffort(benefit.withoutCost)] : []),
  ];
  return (
    <>
      <dl className={styles.worth}>
        <dt>{said.benefit}</dt>
        <dd>{perYear === null ? unknown : sum(perYear)}</dd>
        <dt>{said.cost}</dt>
        <dd>{cost === null ? unknown : sum(cost)}</dd>
        <dt>{said.payback}</dt>
        <dd>{months ?? (perYear !== null && perYear <= 0 ? said.never : unknown)}</dd>
      </dl>
      {benefit.needs.map((need) => (
        <p key={need} className={styles.hint}>
          {needs[need]}
        </p>
      ))}
      {lines.length > 0 && (
        <details className={styles.depends}>
          <summary>{formula.show}</summary>
          {lines.map((line) => (
            <p key={line} className={styles.hint}>
              {line}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** Whole units of money, with the currency as it was typed: `57,600 EUR`. */
function moneyText(value: number, currency: string, { locale, number }: Words): string {
  const digits = Math.abs(value) < 1000 && !Number.isInteger(value) ? 2 : 0;
  const size = numberFormat(locale, { maximumFractionDigits: digits }).format(Math.abs(value));
  const text = value < 0 ? number.less(size) : size;
  return currency === '' ? text : `${text}\u00a0${currency}`;
}
