import type { Improvement } from '../../model/improvement';
import { outcomeName, outcomeUnit } from '../../sentences/outcomeMetric';
import type { DocumentWords } from '../../text/documentWords';
import { formatDay } from '../../text/formatDay';
import { formatMetric } from '../../text/formatMetric';
import { numberedTitle, type Plan } from '../plan';
import { type ProposalPart, tableOf } from '../proposal';

/** What is measured when and by whom: as the team wrote it, and what each improvement expects. */
export function followUpParts({ now, proposed }: Plan, words: DocumentWords): readonly ProposalPart[] {
  const { proposal, locale } = words;
  const { calendar, proposal: details } = now.document;
  const { improvement, measure, baseline, target, day, owner } = proposal.followUpColumns;
  const expecting = proposed.filter(({ expected }) => expected !== null);
  const figure = (metric: string, value: number) =>
    formatMetric(outcomeUnit(metric), value, calendar, locale);
  const table = tableOf<Improvement>(proposal.followUp, expecting, [
    { title: improvement, cell: (one) => numberedTitle(one, words) },
    {
      title: measure,
      cell: ({ expected }) => (expected === null ? null : outcomeName(expected.metric, words)),
    },
    {
      title: baseline,
      cell: ({ expected }) => (expected === null ? null : figure(expected.metric, expected.baseline)),
    },
    {
      title: target,
      cell: ({ expected }) =>
        expected === null || expected.target === null ? null : figure(expected.metric, expected.target),
    },
    {
      title: day,
      cell: ({ expected }) => (expected?.date == null ? null : formatDay(expected.date, locale)),
    },
    { title: owner, cell: (one) => one.owner },
  ]);
  const told = details.followUp.trim();
  return [
    ...(told === '' ? [] : [{ kind: 'paragraph', text: told } as const]),
    ...(table === null ? [] : [{ kind: 'table', table } as const]),
  ];
}
