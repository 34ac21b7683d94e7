import type { Analysis } from '../../metrics/analyse';
import type { Measured } from '../../metrics/metric';
import { metrics } from '../../metrics/registry';
import type { Calendar } from '../../model/calendar';
import type { MapTarget } from '../../model/planning';
import { outcomeBetterWhen, outcomeName, outcomeUnit } from '../../sentences/outcomeMetric';
import { missingText, targetReach } from '../../sentences/targetReach';
import { measureWithRework } from '../../simulation/totals/headlineTotals';
import { standInFor } from '../../simulation/totals/reworkTotals';
import type { DocumentWords } from '../../text/documentWords';
import { formatDay } from '../../text/formatDay';
import { formatMeasured, formatMetric } from '../../text/formatMetric';
import type { Plan } from '../plan';
import { facts, type ProposalPart } from '../proposal';
import { lastDay } from './ask';

/** What the stream is to reach beside what the plan reaches, and what is missing; nothing without a target. */
export function targetParts(plan: Plan, words: DocumentWords): readonly ProposalPart[] {
  const { locale } = words;
  const said = words.proposal.target;
  const { now, then, proposed } = plan;
  const { target, calendar } = now.document;
  if (target === null) return [];
  const unit = outcomeUnit(target.metric);
  const told = (measured: Figure) => formatMeasured(unit, measured, calendar, words, 'long');
  const day = target.date === null ? null : formatDay(target.date, locale);
  const { before, after } = courseOf(plan, target.metric);
  const last = lastDay(proposed);
  const late =
    last !== null && target.date !== null && last > target.date ? said.late(formatDay(last, locale)) : null;
  return facts([
    [
      said.target,
      said.wanted(
        outcomeName(target.metric, words),
        formatMetric(unit, target.value, calendar, locale, 'long'),
        day,
      ),
    ],
    [said.now, told(before)],
    [said.planned, then === now ? null : told(after)],
    [said.result, [resultOf(target, after, calendar, words), late].filter((text) => text !== null).join(' ')],
  ]);
}

/** Whether it is reached. What is above it at least already misses it, whatever is filled in. */
function resultOf(
  target: MapTarget,
  { value, atLeast }: Figure,
  calendar: Calendar,
  words: DocumentWords,
): string {
  const said = words.proposal.target;
  const lower = outcomeBetterWhen(target.metric) === 'lower';
  const reach = targetReach(target, value ?? (lower ? atLeast : null));
  if (reach.kind === 'unknown' || (value === null && reach.kind === 'reached')) return said.unknown;
  if (reach.kind === 'reached') return said.reached;
  const missing =
    value === null
      ? (formatMeasured(
          outcomeUnit(target.metric),
          { value, atLeast: reach.missing },
          calendar,
          words,
          'long',
        ) ?? '')
      : missingText(target, reach.missing, calendar, words.locale);
  return lower ? said.missed(missing) : said.short(missing);
}

type Figure = Pick<Measured, 'value' | 'atLeast'>;

const notKnown: Figure = { value: null, atLeast: null };

/** The target's metric now and with the plan carried out; not known where it is not read off a map. */
function courseOf({ now, then }: Plan, wanted: string): { readonly before: Figure; readonly after: Figure } {
  const metric = metrics.find(({ id }) => id === wanted);
  if (metric === undefined) return { before: notKnown, after: notKnown };
  const measure = (analysis: Analysis) => measureWithRework(metric, analysis, standInFor(analysis));
  return { before: measure(now), after: measure(then) };
}
