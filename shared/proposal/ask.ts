import type { DayText } from '../model/dayText';
import type { Improvement } from '../model/improvement';
import { formatDay } from '../text/formatDay';
import { formatCount } from '../text/formatNumber';
import type { Words } from '../text/words';
import { formatDuration } from '../time/formatDuration';
import type { Plan } from './plan';
import { facts, type ProposalPart } from './proposal';

/** The first line: what is to be approved, from which lead time to which by when, and what it takes in all. */
export function askOf(plan: Plan, words: Words): string {
  const terms = [courseOf(plan, words), effortOf(plan, words), costOf(plan, words)];
  return words.proposal.ask(
    plan.proposed.length,
    terms.filter((term) => term !== null),
  );
}

/** Null where the lead time is not known before and after, or stays as it is. */
function courseOf({ now, way, proposed }: Plan, { proposal, locale }: Words): string | null {
  const { before, after } = way;
  if (before === null || after === null || before === after) return null;
  const time = (seconds: number) => formatDuration(seconds, now.document.calendar, 'long', locale);
  const day = lastDay(proposed);
  return proposal.course(time(before), time(after), day === null ? null : formatDay(day, locale));
}

/** The day by which all improvements are to be done; null where that of one is not set. */
export function lastDay(proposed: readonly Improvement[]): DayText | null {
  const days = proposed.map(({ due }) => due).filter((due) => due !== null);
  return days.length < proposed.length ? null : (days.toSorted().at(-1) ?? null);
}

function effortOf({ proposed }: Plan, { proposal, locale }: Words): string | null {
  return summed(
    proposed.map(({ effortDays }) => effortDays),
    (days) => proposal.effort(formatCount(days, locale)),
    proposal.atLeast,
  );
}

function costOf({ proposed, now }: Plan, words: Words): string | null {
  return summed(
    proposed.map(({ cost }) => cost),
    (amount) => moneyText(amount, now.document.money?.currency ?? '', words),
    words.proposal.atLeast,
  );
}

export function moneyText(amount: number, currency: string, { proposal, locale }: Words): string {
  return proposal.money(formatCount(amount, locale), currency.trim());
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
export function decisionParts({ now, proposed }: Plan, words: Words): readonly ProposalPart[] {
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
      [decision.what, proposed.map((one) => titleOf(one, words)).join('\n')],
      [decision.by, by],
      [decision.otherwise, otherwise],
      [decision.answer, answer ?? decision.open],
      [decision.sign, answer === null ? decision.line : null],
    ],
    decision.heading,
    true,
  );
}

function answerText({ answer }: Plan['now']['document']['proposal'], words: Words): string | null {
  if (answer === null) return null;
  const { decision } = words.proposal;
  const on = answer.on === null ? null : formatDay(answer.on, words.locale);
  const said = decision.answered(decision.answers[answer.answer], answer.by.trim() || null, on);
  const remark = answer.remark.trim();
  return remark === '' ? said : `${said}: ${remark}`;
}

/** What an improvement is called everywhere in a proposal: its number and its title. */
export function titleOf({ number, title }: Improvement, { proposal, scenario, locale }: Words): string {
  return proposal.numbered(formatCount(number, locale), title.trim() || scenario.untitled);
}
