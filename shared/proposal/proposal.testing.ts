import { analyse } from '../metrics/analyse';
import type { Improvement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { noProposalDetails } from '../model/planning';
import { approve, explore, leanWith } from '../scenario/leanFuture.testing';
import { documentWords } from '../text/documentWords';
import type { Proposal, ProposalPart, ProposalTable } from './proposal';
import { proposalOf } from './proposalOf';

export function proposed(
  document: MapDocument,
  locale: 'en' | 'de' = 'en',
  date: string | null = null,
): Proposal {
  return proposalOf(analyse(document), documentWords(locale), { date, plan: null });
}

export function headings({ sections }: Proposal): readonly string[] {
  return sections.map(({ heading }) => heading);
}

export function partsOf({ opening, sections }: Proposal): readonly ProposalPart[] {
  return [...opening, ...sections.flatMap(({ parts }) => parts)];
}

export function tablesOf(said: Proposal): readonly ProposalTable[] {
  return partsOf(said).flatMap((part) => ('table' in part ? [part.table] : []));
}

export function tableNamed(said: Proposal, label: string): ProposalTable {
  const found = tablesOf(said).find((table) => table.label === label);
  if (found === undefined) throw new Error(`no table ${label}`);
  return found;
}

/** Names and values under a title; null for the block at the top. */
export function factsUnder(said: Proposal, title: string | null): Readonly<Record<string, string>> {
  const found = partsOf(said).find((part) => part.kind === 'facts' && part.title === title);
  if (found?.kind !== 'facts') throw new Error(`nothing under ${title}`);
  return Object.fromEntries(found.facts.map(({ name, text }) => [name, text]));
}

export function allTexts(said: Proposal): string {
  const { title, sentence } = said;
  const parts = partsOf(said).map((part) =>
    'picture' in part ? { ...part, picture: null, maps: null } : part,
  );
  return JSON.stringify([title, sentence, headings(said), parts]);
}

function planning(
  document: MapDocument,
  fields: Readonly<Record<string, Partial<Improvement>>> = {},
): MapDocument {
  return {
    ...document,
    improvements: document.improvements.map((one, at) => ({
      ...one,
      number: at + 1,
      status: 'selected',
      ...fields[one.id],
    })),
  };
}

export const planned = planning(leanWith({ approve: [approve], explore: [explore], pair: [] }), {
  approve: { due: '2027-03-31', effortDays: 4, cost: 9000, decidedBy: 'leadership', owner: 'Ada' },
  explore: { due: '2027-02-15', effortDays: 10, firstAction: 'List the tests' },
  pair: { due: '2027-01-31', effortDays: 0, cost: 0 },
});

export const details = {
  ...noProposalDetails,
  team: 'Delivery',
  sponsor: 'Grace',
  contact: 'delivery@example.org',
  version: '2',
  workshopDay: '2026-11-12',
  decideBy: '2026-12-15',
  otherwise: 'We stay at ten weeks.',
  outOfScope: 'The billing system',
  followUp: 'The team measures every month.',
};

export const whole: MapDocument = {
  ...planned,
  outcome: 'Ideas reach customers while they matter',
  target: { metric: 'leadTime', value: 8 * 40 * 3600, date: '2027-03-01' },
  money: { currency: 'EUR', labourRate: null },
  proposal: details,
};
