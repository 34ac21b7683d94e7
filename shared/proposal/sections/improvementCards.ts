import { itemsPerMonth } from '../../metrics/capacity/workingTime';
import type { Improvement } from '../../model/improvement';
import { changeStory } from '../../sentences/changeStory';
import { conflictSentence } from '../../sentences/conflictSentence';
import { fieldText } from '../../sentences/fieldText';
import { thingName } from '../../sentences/thingNames';
import type { DocumentWords } from '../../text/documentWords';
import { formatDay } from '../../text/formatDay';
import { formatDifference } from '../../text/formatDifference';
import { formatCount, formatMoney } from '../../text/formatNumber';
import { numberedTitle, type Plan } from '../plan';
import { facts, type ProposalPart, type ProposalSection, section } from '../proposal';

/** Each improvement with all that is known of it; what only leaders can lift stands apart. */
export function improvementSections(plan: Plan, words: DocumentWords): readonly ProposalSection[] {
  const { proposal } = words;
  const cards = (all: readonly Improvement[]) => all.flatMap((one) => cardOf(one, plan, words));
  const lifted = plan.proposed.filter(({ decidedBy }) => decidedBy === 'leadership');
  const own = plan.proposed.filter(({ decidedBy }) => decidedBy !== 'leadership');
  return [
    ...section(proposal.proposed, cards(own), 'own'),
    ...section(
      proposal.leadership,
      lifted.length === 0 ? [] : [{ kind: 'aside', text: proposal.leadershipAbout }, ...cards(lifted)],
      'own',
    ),
    ...section(proposal.conflicts, conflictParts(plan, words)),
  ];
}

function cardOf(improvement: Improvement, plan: Plan, words: DocumentWords): readonly ProposalPart[] {
  const { proposal, locale } = words;
  const { field } = proposal;
  const { document } = plan.now;
  const { reason, decidedBy, owner, firstAction, effortDays, cost, risks, expected } = improvement;
  const included = plan.proposed.map(({ id }) => id);
  const changes = changeStory(document, improvement, included, locale);
  const told = facts(
    [
      [field.why, reason],
      [field.where, whereOf(improvement, plan, words)],
      [field.change, changes.length > 0 ? changes.join('\n') : proposal.changeNothing],
      [field.gain, gainOf(improvement, plan, words)],
      [field.labour, labourOf(improvement, plan, words)],
      [field.decides, decidedBy === null ? null : proposal.decidedBy[decidedBy]],
      [field.owner, owner],
      [field.first, firstAction],
      [field.dates, datesOf(improvement, words)],
      [field.after, dependsOn(improvement, plan, words)],
      [field.effort, effortDays === null ? null : proposal.effort(formatCount(effortDays, locale))],
      [field.cost, cost === null ? null : formatMoney(cost, document.money?.currency ?? '', words)],
      [field.risks, risks],
      [
        field.know,
        [
          expected === null ? '' : fieldText('expected', expected, document, locale),
          hypothesisOf(improvement, words),
        ]
          .filter((text) => text !== '')
          .join('\n'),
      ],
    ],
    numberedTitle(improvement, words),
  );
  return told;
}

function whereOf(
  { step, flow }: Improvement,
  { now }: Plan,
  { locale, scenario }: DocumentWords,
): string | null {
  const id = step ?? flow;
  if (id === null) return null;
  const name = thingName(now.document, id, locale);
  // An id says nothing to anybody: what it was about is gone.
  if (name === id) return null;
  return step === null ? name : scenario.quoted(name);
}

function gainOf(
  { id, commands }: Improvement,
  { waterfall, now }: Plan,
  words: DocumentWords,
): string | null {
  const part = waterfall.parts.find(({ improvement }) => improvement === id)?.part ?? null;
  if (commands.length === 0 || part === null) return null;
  return formatDifference('duration', part, now.document.calendar, words.locale);
}

/** What it changes about the work of a month, in its turn; null without a demand. */
function labourOf(improvement: Improvement, plan: Plan, words: DocumentWords): string | null {
  const { document } = plan.now;
  const each = plan.labour.get(improvement.id) ?? null;
  const items = itemsPerMonth(document);
  if (each === null || each === 0 || items === null) return null;
  return formatDifference('duration', each * items, document.calendar, words.locale);
}

function datesOf({ start, due }: Improvement, { proposal, locale }: DocumentWords): string | null {
  const day = (text: string) => formatDay(text, locale);
  if (start === null) return due === null ? null : proposal.until(day(due));
  return due === null ? proposal.from(day(start)) : proposal.fromTo(day(start), day(due));
}

function dependsOn({ dependsOn: ids }: Improvement, { now }: Plan, words: DocumentWords): string | null {
  const before = now.document.improvements.filter(({ id }) => ids.includes(id));
  return before.length === 0 ? null : before.map((one) => numberedTitle(one, words)).join('\n');
}

function hypothesisOf({ hypothesis }: Improvement, { proposal }: DocumentWords): string {
  const { change, effect, because } = hypothesis;
  return proposal.hypothesis(change.trim(), effect.trim(), because.trim());
}

/** What of the improvements cannot be carried out as it is written down. */
function conflictParts({ stages, now }: Plan, { locale }: DocumentWords): readonly ProposalPart[] {
  return stages
    .flatMap(({ conflicts }) => conflicts)
    .map((conflict) => ({ kind: 'paragraph', text: conflictSentence(conflict, now.document, locale) }));
}
