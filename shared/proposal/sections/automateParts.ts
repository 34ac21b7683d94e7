import type { Analysis } from '../../metrics/analyse';
import { automateTable } from '../../sentences/automateTable';
import type { Words } from '../../text/words';
import { type Column, type ProposalPart, tableOf } from '../proposal';

const most = 5;

/** What to automate first and why, of the first group of steps (between commit and production), with what the order goes by and what is assumed; nothing where nobody can tell. */
export function automateParts(analysis: Analysis, words: Words): readonly ProposalPart[] {
  const { automateFirst, handout, picture } = words;
  const found = automateTable(analysis, words, most);
  if (typeof found === 'string') return [{ kind: 'paragraph', text: found }];
  const { header, groups, excluded, more, about } = found;
  const [first] = groups;
  const rows = first?.rows ?? [];
  const others = more + groups.slice(1).reduce((sum, group) => sum + group.rows.length, 0);
  const last = header.length - 1;
  const known = (text: string | undefined) => (text === picture.unknown ? null : (text ?? null));
  const columns = header.map((title, at): Column<readonly string[]> => {
    const column = { title, cell: (row: readonly string[]) => known(row[at]) };
    return at === last ? { ...column, wide: true } : column;
  });
  const told = rows.filter((row) => row.slice(1, last).some((text) => known(text) !== null));
  const [named, ...rest] = columns;
  if (named === undefined || told.length === 0) return [];
  const table = tableOf(automateFirst.title, told, [named, ...rest]);
  if (table === null) return [];
  return [
    { kind: 'table', table },
    ...(first === undefined || first.heading === null
      ? []
      : [{ kind: 'aside', text: automateFirst.onlyGroup(first.heading) } as const]),
    ...(others > 0 ? [{ kind: 'aside', text: handout.moreToAutomate(others) } as const] : []),
    ...(excluded.length > 0
      ? [{ kind: 'aside', text: `${automateFirst.excluded}: ${excluded.join('; ')}` } as const]
      : []),
    ...about.map((text) => ({ kind: 'aside', text }) as const),
  ];
}
