import type { Analysis } from '../metrics/analyse';
import type { Improvement } from '../model/improvement';
import { changePhrase } from '../scenario/changePhrase';
import { conflictSentence } from '../scenario/conflictSentence';
import { fieldText } from '../scenario/fieldText';
import type { Waterfall, WaterfallPart } from '../scenario/waterfall';
import { differenceColumn, type FormatDifference } from '../text/formatDifference';
import type { Words } from '../text/words';
import type { Plan } from './plan';
import type { ProposalPart, ProposalTable } from './proposal';

/** The improvements that are proposed, what each changes on the map, and what of it cannot be done. */
export function improvementParts(
  analysis: Analysis,
  { proposed, future, way }: Plan,
  words: Words,
): readonly ProposalPart[] {
  const { proposal, locale } = words;
  const { document } = analysis;
  const heading = { kind: 'heading', text: proposal.proposed } as const;
  if (proposed.length === 0) return [heading, { kind: 'paragraph', text: proposal.noneProposed }];
  const { conflicts } = future;
  const points = proposed.map((improvement) => ({
    name: titleOf(improvement, words),
    text: changesOf(improvement, analysis, words),
  }));
  return [
    heading,
    { kind: 'table', table: tableOf(analysis, proposed, way, words) },
    { kind: 'aside', text: proposal.changes },
    { kind: 'points', points },
    ...(conflicts.length > 0 ? [{ kind: 'aside', text: proposal.conflicts } as const] : []),
    ...conflicts.map(
      (conflict) => ({ kind: 'paragraph', text: conflictSentence(conflict, document, locale) }) as const,
    ),
  ];
}

export function titleOf({ title }: Improvement, { scenario }: Words): string {
  return title.trim() || scenario.untitled;
}

function changesOf({ commands }: Improvement, { document }: Analysis, { proposal, locale }: Words): string {
  if (commands.length === 0) return proposal.changeNothing;
  const phrases = commands.map((command) => changePhrase(command, document, locale));
  const sentence = phrases.join('; ');
  return `${sentence.charAt(0).toLocaleUpperCase(locale)}${sentence.slice(1)}.`;
}

function tableOf(
  analysis: Analysis,
  proposed: readonly Improvement[],
  { parts }: Waterfall,
  words: Words,
): ProposalTable {
  const { proposal, locale } = words;
  const gains = parts.map(({ part }) => ({ unit: 'duration', difference: part }) as const);
  const gained = differenceColumn(gains, analysis.document.calendar, locale);
  const { improvement, why, where, lens, kind, owner, status, expected, gain } = proposal.columns;
  return {
    label: proposal.proposed,
    header: [improvement, why, where, lens, kind, owner, status, expected, gain],
    rows: proposed.map((one) =>
      rowOf(
        one,
        parts.find((part) => part.improvement === one.id),
        analysis,
        gained,
        words,
      ),
    ),
    named: 0,
    wide: 1,
  };
}

function rowOf(
  improvement: Improvement,
  part: WaterfallPart | undefined,
  { document }: Analysis,
  gained: FormatDifference,
  words: Words,
): readonly string[] {
  const { proposal, locale } = words;
  const { reason, step, lens, kind, owner, status, expected, commands } = improvement;
  const told = (field: string, value: unknown) => fieldText(field, value, document, locale);
  const gain = commands.length === 0 ? null : (part?.part ?? null);
  return [
    titleOf(improvement, words),
    reason.trim() || proposal.unknown,
    step === null ? proposal.wholeStream : told('step', step),
    told('lens', lens),
    told('kind', kind),
    owner.trim() || proposal.unknown,
    told('status', status),
    told('expected', expected),
    gain === null ? proposal.unknown : gained('duration', gain),
  ];
}
