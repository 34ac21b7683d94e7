import type { Analysis } from '#shared/metrics/analyse';
import { automateTable } from '#shared/sentences/automateTable';
import { spokenWords } from '../spoken';
import { textTable, wrap } from './textTable';

const mostShown = 10;

/** What to automate first: the assumptions, then the steps group by group with what each would save, and why. */
export function automateFirstLines(analysis: Analysis): readonly string[] {
  const said = spokenWords();
  if (analysis.document.steps.length === 0) return [];
  const table = automateTable(analysis, said, mostShown);
  if (typeof table === 'string') return indented(table);
  const { about, groups, header, excluded, more } = table;
  return [
    ...about.flatMap(indented),
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading === null ? [] : ['', ...indented(heading)]),
      ...textTable([header, ...rows]),
    ]),
    ...(more > 0 ? indented(said.automateFirst.more(more)) : []),
    ...(excluded.length > 0 ? ['', ...indented(`${said.automateFirst.excluded}:`)] : []),
    ...excluded.flatMap((line) => indented(line)),
  ];
}

function indented(line: string): readonly string[] {
  return wrap(line, 98).map((part) => `  ${part}`);
}
