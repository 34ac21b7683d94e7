import { overloadOf } from '../../metrics/capacity/overload';
import type { Measured } from '../../metrics/metric';
import type { DayText } from '../../model/calendar';
import type { Improvement } from '../../model/improvement';
import type { DocumentWords } from '../../text/documentWords';
import { formatDay } from '../../text/formatDay';
import { formatMeasured } from '../../text/formatMetric';
import { formatCount, formatMoney } from '../../text/formatNumber';
import { overloadSentence } from '../../text/headlineSentence';
import { numberedTitle, type Plan } from '../plan';
import { facts, type ProposalPart } from '../proposal';

/**
 * What is to be approved, from which lead time to which by when, and what it takes in all; where a step cannot keep up,
 * under which condition that holds.
 */
export function askOf(plan: Plan, words: DocumentWords): string {
  const course = courseOf(plan, words);
  const terms = [course, effortOf(plan, words), costOf(plan, words)].filter((term) => term !== null);
  const ask = words.proposal.ask(plan.proposed.length, terms);
  const overload = course === null ? null : overloadOf(plan.then);
  if (overload === null) return ask;
  return words.proposal.askWhile(ask, overloadSentence(overload, words.app.headline, words.locale));
}

/** Null where nothing is known of the lead time before or after, or it stays as it is. */
function courseOf({ now, course, proposed }: Plan, words: DocumentWords): string | null {
  const told = (lead: Measured) => formatMeasured('duration', lead, now.document.calendar, words, 'long');
  const [before, after] = [told(course.before), told(course.after)];
  if (before === null || after === null || before === after) return null;
  const day = lastDay(proposed);
  return words.proposal.course(before, after, day === null ? null : formatDay(day, words.locale));
}

/** The day by which all improvements are to be done; null where that of one is not set. */
export function lastDay(proposed: readonly Improvement[]): DayText | null {
  const days = proposed.map(({ due }) => due).filter((due) => due !== null);
  return days.length < proposed.length ? null : (days.toSorted().at(-1) ?? null);
}

function effortOf({ proposed }: Plan, { proposal, locale }: DocumentWords): string | null {
  return summed(
    proposed.map(({ effortDays }) => effortDays),
    (days) => proposal.effort(formatCount(days, locale)),
    proposal.atLeast,
  );
}

function costOf({ proposed, now }: Plan, words: DocumentWords): string | null {
  return summed(
    proposed.map(({ cost }) => cost),
    (amount) => formatMoney(amount, now.document.money?.currency ?? '', words),
    words.proposal.atLeast,
  );
}

/** A sum in words; a lower bound where amounts are missing, null where all are or none is more than nothing. */
function summed(
  amounts: readonly (number | null)[],
  write: (sum: number) => string,
  atLeast: (text: string) => string,
): string | null {
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.reduce((total, amount) => total + amount, 0);
  if (sum === 0) return null;
  return known.length < amounts.length ? atLeast(write(sum)) : write(sum);
}

/** Who decides what by when, what happens otherwise, and the answer or room for it. Empty where nobody is asked. */
export function decisionParts({ now, proposed }: Plan, words: DocumentWords): readonly ProposalPart[] {
  const { decision } = words.proposal;
  const { proposal: details } = now.document;
  if (proposed.length === 0) return [];
  const who = details.decider.trim() || details.sponsor.trim();
  const by = details.decideBy === null ? '' : formatDay(details.decideBy, words.locale);
  const otherwise = details.otherwise.trim();
  const answer = answerText(now.document.proposal, words);
  if ([who, by, otherwise, answer ?? ''].every((text) => text === '')) return [];
  return facts(
    [
      [decision.who, who],
      [decision.what, proposed.map((one) => numberedTitle(one, words)).join('\n')],
      [decision.by, by],
      [decision.otherwise, otherwise],
      [decision.answer, answer ?? decision.open],
      [decision.sign, answer === null ? decision.line : null],
    ],
    decision.heading,
    true,
  );
}

function answerText({ answer }: Plan['now']['document']['proposal'], words: DocumentWords): string | null {
  if (answer === null) return null;
  const { decision } = words.proposal;
  const on = answer.on === null ? null : formatDay(answer.on, words.locale);
  const said = decision.answered(decision.answers[answer.answer], answer.by.trim() || null, on);
  const remark = answer.remark.trim();
  return remark === '' ? said : `${said}: ${remark}`;
}
