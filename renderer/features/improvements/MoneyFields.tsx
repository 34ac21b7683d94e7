import type { Command } from '#shared/commands/registry';
import type { Improvement } from '#shared/model/improvement';
import type { Money } from '#shared/model/planning';
import { fail, ok } from '#shared/model/result';
import type { Seconds } from '#shared/model/units';
import { type Benefit, benefitOf } from '#shared/scenario/benefit';
import { formatCount, numberFormat } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { useEditor } from '../../editor/EditorProvider';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';
import { readAmount, writeAmount } from './improvementField';

interface MoneyFieldsProps {
  readonly planned: readonly Improvement[];
  /** What the plan does to the work per item; a fall is negative, null is not known. */
  readonly labour: Seconds | null;
}

/** Currency and labour cost, and what the plan is worth with them: the formula is one click away. */
export function MoneyFields({ planned, labour }: MoneyFieldsProps) {
  const words = useWords();
  const said = words.ask.money;
  const document = useEditor((state) => state.base);
  const benefit = benefitOf(document, planned, labour);
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TextCommandField
          label={said.currency}
          name="money.currency"
          layout="column"
          placeholder={said.currencyPlaceholder}
          field={{
            burst: 'money.currency',
            read: ({ money }) => money?.currency ?? '',
            write: (text, { money }) => ok(setMoney({ labourRate: null, ...money, currency: text.trim() })),
          }}
        />
        <TextCommandField
          label={said.rate}
          name="money.labourRate"
          layout="column"
          numeric
          field={{
            burst: 'money.labourRate',
            read: ({ money }) => writeAmount(money?.labourRate ?? null, words),
            write(text, { money }) {
              const read = readAmount(text);
              if (!read.ok || read.value === 0) return fail(words.inspector.number.notANumber);
              return ok(setMoney({ currency: '', ...money, labourRate: read.value }));
            },
          }}
        />
      </div>
      {document.money !== null && planned.length > 0 && <Worth benefit={benefit} document={document} />}
    </div>
  );
}

/** Without currency and rate there is nothing to keep. */
function setMoney(money: Money): Command {
  const isEmpty = money.currency === '' && money.labourRate === null;
  return { kind: 'editPlanning', patch: { money: isEmpty ? null : money } };
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
