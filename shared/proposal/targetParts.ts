import { betterWhen } from '../metrics/betterWhen';
import { metrics } from '../metrics/registry';
import { formatDay } from '../text/formatDay';
import { formatMetric } from '../text/formatMetric';
import { formatCount } from '../text/formatNumber';
import type { Words } from '../text/words';
import { lastDay } from './ask';
import type { Plan } from './plan';
import { facts, type ProposalPart } from './proposal';

/** What the stream is to reach beside what the plan reaches, and what is missing; nothing without a target. */
export function targetParts(plan: Plan, words: Words): readonly ProposalPart[] {
  const { proposal, metric: metricWords, locale } = words;
  const { now, then, proposed, way } = plan;
  const { target, calendar } = now.document;
  if (target === null) return [];
  const metric = metrics.find(({ id }) => id === target.metric);
  const day = target.date === null ? null : formatDay(target.date, locale);
  if (metric === undefined) {
    const wanted = proposal.target.wanted(target.metric, formatCount(target.value, locale), day);
    return facts([
      [proposal.target.target, wanted],
      [proposal.target.result, proposal.target.unknown],
    ]);
  }
  const { id, unit } = metric;
  const told = (value: number | null) =>
    value === null ? null : formatMetric(unit, value, calendar, locale, 'long');
  const [before, after] =
    plan.simulated && id === plan.lead
      ? [way.before, way.after]
      : [metric.measure(now).value, metric.measure(then).value];
  const last = lastDay(proposed);
  const late =
    last !== null && target.date !== null && last > target.date
      ? proposal.target.late(formatDay(last, locale))
      : null;
  const result = resultOf(after, target.value, betterWhen[id] === 'higher', told, words);
  return facts([
    [
      proposal.target.target,
      proposal.target.wanted(metricWords.byId[id].name, told(target.value) ?? '', day),
    ],
    [proposal.target.now, told(before)],
    [proposal.target.planned, then === now ? null : told(after)],
    [proposal.target.result, [result, late].filter((text) => text !== null).join(' ')],
  ]);
}

/** Closer than this part of the target is reached: what is less is the noise of floating point. */
const noise = 1e-9;

function resultOf(
  value: number | null,
  wanted: number,
  higherIsBetter: boolean,
  told: (value: number) => string | null,
  { proposal: { target } }: Words,
): string {
  if (value === null) return target.unknown;
  const missing = higherIsBetter ? wanted - value : value - wanted;
  if (missing <= noise * Math.abs(wanted)) return target.reached;
  const amount = told(missing) ?? '';
  return higherIsBetter ? target.short(amount) : target.missed(amount);
}
