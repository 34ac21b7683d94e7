import { automateTable } from '../advice/automateTable';
import type { Analysis } from '../metrics/analyse';
import type { Words } from '../text/words';
import type { ProposalPart } from './proposal';

const most = 5;

/** What to automate first and why, with what the order goes by and what was taken for granted. */
export function automateParts(analysis: Analysis, words: Words): readonly ProposalPart[] {
  const { automateFirst, handout } = words;
  const heading = { kind: 'heading', text: automateFirst.title } as const;
  const found = automateTable(analysis, words, most);
  if (typeof found === 'string') return [heading, { kind: 'paragraph', text: found }];
  const { header, rows, more, about } = found;
  const table = { label: automateFirst.title, header, rows, named: 0, wide: header.length - 1 };
  return [
    heading,
    { kind: 'table', table },
    ...(more > 0 ? [{ kind: 'aside', text: handout.moreToAutomate(more) } as const] : []),
    ...about.map((text) => ({ kind: 'aside', text }) as const),
  ];
}
