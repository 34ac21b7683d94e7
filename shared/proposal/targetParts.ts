import { metrics } from '../metrics/registry';
import type { Calendar } from '../model/calendar';
import type { MapTarget } from '../model/planning';
import { outcomeBetterWhen, outcomeName, outcomeUnit } from '../scenario/outcomeMetric';
import { missingText, targetReach } from '../scenario/targetReach';
import { formatDay } from '../text/formatDay';
import { formatMetric } from '../text/formatMetric';
import type { Words } from '../text/words';
import { lastDay } from './ask';
import type { Plan } from './plan';
import { facts, type ProposalPart } from './proposal';

/** What the stream is to reach beside what the plan reaches, and what is missing; nothing without a target. */
export function targetParts(plan: Plan, words: Words): readonly ProposalPart[] {
  const { locale } = words;
  const said = words.proposal.target;
  const { now, then, proposed } = plan;
  const { target, calendar } = now.document;
  if (target === null) return [];
  const told = (value: number | null) =>
    value === null ? null : formatMetric(outcomeUnit(target.metric), value, calendar, locale, 'long');
  const day = target.date === null ? null : formatDay(target.date, locale);
  const { before, after } = courseOf(plan, target.metric);
  const last = lastDay(proposed);
  const late =
    last !== null && target.date !== null && last > target.date ? said.late(formatDay(last, locale)) : null;
  return facts([
    [said.target, said.wanted(outcomeName(target.metric, words), told(target.value) ?? '', day)],
    [said.now, told(before)],
    [said.planned, then === now ? null : told(after)],
    [said.result, [resultOf(target, after, calendar, words), late].filter((text) => text !== null).join(' ')],
  ]);
}

function resultOf(target: MapTarget, after: number | null, calendar: Calendar, words: Words): string {
  const said = words.proposal.target;
  const reach = targetReach(target, after);
  if (reach.kind === 'unknown') return said.unknown;
  if (reach.kind === 'reached') return said.reached;
  const missing = missingText(target, reach.missing, calendar, words.locale);
  return outcomeBetterWhen(target.metric) === 'higher' ? said.short(missing) : said.missed(missing);
}

/** The target's metric now and with the plan carried out; null is not known, or not read off a map. */
function courseOf({ now, then, simulated, lead, way }: Plan, wanted: string) {
  const metric = metrics.find(({ id }) => id === wanted);
  if (metric === undefined) return { before: null, after: null };
  if (simulated && metric.id === lead) return { before: way.before, after: way.after };
  return { before: metric.measure(now).value, after: metric.measure(then).value };
}
