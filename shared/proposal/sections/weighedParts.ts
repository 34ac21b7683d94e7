import { automateFirst } from '../../advice/automation/automateFirst';
import { nameIn } from '../../metrics/nameIn';
import type { Improvement } from '../../model/improvement';
import { waterfall } from '../../scenario/waterfall';
import type { DocumentWords } from '../../text/documentWords';
import { formatDifference } from '../../text/formatDifference';
import { formatDuration } from '../../text/formatDuration';
import { effortScene } from '../drawings/effortScene';
import { numberedTitle, type Plan } from '../plan';
import type { ProposalPart, ProposalPoint } from '../proposal';
import { labelsOf } from './nowThenParts';

/** Steps of the ranking that are told besides the proposed ones. */
const mostRanked = 3;

/** Impact against effort as a picture; nothing where it is known of fewer than two. */
export function weighedParts(plan: Plan, words: DocumentWords): readonly ProposalPart[] {
  const scene = effortScene(plan, words);
  if (scene === null) return [];
  const { label } = words.proposal.plot;
  return [{ kind: 'picture', picture: { id: 'effort', label, alt: labelsOf(scene), scene } }];
}

/** The improvements that were left out, and the next steps of the ranking that none of the proposed ones touches. */
export function otherParts(plan: Plan, words: DocumentWords): readonly ProposalPart[] {
  if (plan.proposed.length === 0) return [];
  const points = [...leftOut(plan, words), ...ranked(plan, words)];
  return points.length === 0 ? [] : [{ kind: 'points', points }];
}

function leftOut({ now, proposed, lead }: Plan, words: DocumentWords): readonly ProposalPoint[] {
  const { proposal, scenario, locale } = words;
  const included = new Set(proposed.map(({ id }) => id));
  const others = now.document.improvements.filter(
    ({ id, status }) => !included.has(id) && status !== 'dropped' && status !== 'done',
  );
  const gain = ({ id, commands }: Improvement) => {
    if (commands.length === 0) return null;
    const { whole } = waterfall(now.document, [id], lead);
    return whole === null || whole === 0
      ? null
      : formatDifference('duration', whole, now.document.calendar, locale);
  };
  return others.map((one) => ({
    name: numberedTitle(one, words),
    text: proposal.leftOut(scenario.values[one.status], gain(one)),
  }));
}

function ranked(plan: Plan, words: DocumentWords): readonly ProposalPoint[] {
  const { now, proposed, changes, waterfall } = plan;
  const { proposal, locale } = words;
  const touched = new Set([
    ...changes.steps.keys(),
    ...changes.removedSteps.map(({ thing }) => thing.id),
    ...[...changes.flows.values()].map(({ before }) => before?.from ?? null),
    ...now.document.improvements.map(({ step }) => step),
  ]);
  const smallest = Math.min(
    ...waterfall.parts.map(({ part }) => (part === null ? Number.NEGATIVE_INFINITY : -part)),
  );
  const next = automateFirst(now).ranking.filter(
    ({ step, leadTimeSaved }) => leadTimeSaved !== null && leadTimeSaved > 0 && !touched.has(step),
  );
  return next.slice(0, mostRanked).map(({ step, leadTimeSaved }) => {
    const saved = leadTimeSaved ?? 0;
    const time = formatDuration(saved, now.document.calendar, 'long', locale);
    const isLess = proposed.length > 0 && saved < smallest;
    return { name: nameIn(now)(step), text: isLess ? proposal.rankedLess(time) : proposal.ranked(time) };
  });
}
