import type { MapDocument } from '../../model/mapDocument';
import { type Benefit, benefitOf } from '../../scenario/benefit';
import type { DocumentWords } from '../../text/documentWords';
import { formatCount, formatMoney } from '../../text/formatNumber';
import type { Words } from '../../text/words';
import type { Plan } from '../plan';
import { facts, type ProposalPart } from '../proposal';

/** What a plan is worth, in words; null is not known. */
export interface Worth {
  /** A year. */
  readonly benefit: string | null;
  readonly cost: string | null;
  /** Months, or that it never pays back. */
  readonly payback: string | null;
  /** How each of them is worked out, a sentence each, and what counts as nothing. */
  readonly working: readonly string[];
}

/** Benefit, cost and payback with how they come about, as the app and the proposal tell them. */
export function worthOf(
  benefit: Benefit,
  { money, calendar }: Pick<MapDocument, 'money'> & { readonly calendar: { readonly hoursPerDay: number } },
  words: Words,
): Worth {
  const { months, never, formula } = words.ask.money;
  const sum = (amount: number) => formatMoney(amount, money?.currency ?? '', words);
  const predicted = (amount: number) => sum(threeDigits(amount));
  const count = (value: number) => formatCount(value, words.locale);
  const { perYear, cost, paybackMonths, hoursPerItem, itemsPerMonth, rate } = benefit;
  // Rounded up: it has paid back by then.
  const payback = paybackMonths === null ? null : months(count(Math.ceil(paybackMonths * 10) / 10));
  return {
    benefit: perYear === null ? null : predicted(perYear),
    cost: cost === null ? null : sum(cost),
    payback: payback ?? (perYear !== null && perYear <= 0 ? never : null),
    working: [
      ...(hoursPerItem !== null && itemsPerMonth !== null && rate !== null && perYear !== null
        ? [formula.benefit(count(hoursPerItem), count(itemsPerMonth), sum(rate), predicted(perYear))]
        : []),
      ...(cost !== null && rate !== null
        ? [
            formula.cost(
              count(benefit.effortDays),
              count(calendar.hoursPerDay),
              sum(rate),
              sum(benefit.spend),
              sum(cost),
            ),
          ]
        : []),
      ...(cost !== null && perYear !== null && payback !== null
        ? [formula.payback(sum(cost), predicted(perYear), payback)]
        : []),
      ...(benefit.withoutCost > 0 ? [formula.unknownEffort(benefit.withoutCost)] : []),
    ],
  };
}

/** A prediction has no more digits than the hours that it is worked out from: three, so that whoever checks it finds it. */
function threeDigits(amount: number): number {
  if (amount === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(amount))) - 2);
  return Math.round(amount / step) * step;
}

/** What the plan brings in a year, what it costs and when it has paid back, with the formulas; nothing where the benefit is not known. */
export function worthParts(
  { now, proposed, wholeLabour }: Plan,
  words: DocumentWords,
): readonly ProposalPart[] {
  const { document } = now;
  if (document.money === null || proposed.length === 0) return [];
  const { benefit, cost, payback, working } = worthOf(
    benefitOf(document, proposed, wholeLabour),
    document,
    words,
  );
  if (benefit === null) return [];
  const { money } = words.ask;
  return [
    ...facts([
      [money.benefit, benefit],
      [money.cost, cost],
      [money.payback, payback],
    ]),
    ...working.map((text) => ({ kind: 'paragraph', text }) as const),
  ];
}
