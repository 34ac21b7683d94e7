import type { Improvement } from '../../model/improvement';
import {
  type ImprovementColumn,
  improvementLines,
  improvementTable,
  type ListedImprovements,
} from '../../proposal/tables/improvementTable';
import type { Words } from '../../text/words';
import { escapeFormula } from '../csv/escapeFormula';
import { markdownText, writeMarkdownTable } from '../markdown/markdownText';

/**
 * The improvements of a map under its title, as a table in Markdown.
 * @param dated of which day they are, in words; null where nobody keeps them as a document
 */
export function improvementsMarkdown(
  listed: ListedImprovements,
  words: Words,
  dated: string | null = null,
): string {
  const { header, rows } = improvementTable(listed, words);
  const day = dated === null ? '' : `${markdownText(dated)}\n\n`;
  const title = [listed.document.title.trim(), words.improvements.list].filter((part) => part !== '');
  return `## ${markdownText(title.join(': '))}\n\n${day}${writeMarkdownTable(header, rows)}`;
}

/** The same for a spreadsheet, a line each; nothing in it is computed. */
export function improvementsTsv(listed: ListedImprovements, words: Words): string {
  const { header, rows } = improvementTable(listed, words);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => escapeFormula(cell.replace(/\s*[\t\r\n]+\s*/gu, '; '))).join('\t');
  return [header, ...rows].map((cells) => `${line(cells)}\n`).join('');
}

/** What Jira's importer recognises by itself. An assignee has to be an account of Jira: the owner is told in words. */
const jiraColumns = [
  'Summary',
  'Description',
  'Issue Type',
  'Due Date',
  'Original Estimate',
  'Labels',
  'Labels',
] as const;

/** Told in the description, in this order. */
const described: readonly ImprovementColumn[] = [
  'why',
  'hypothesis',
  'about',
  'changes',
  'firstAction',
  'expected',
  'lead',
  'labour',
  'owner',
  'decidedBy',
  'status',
  'inPlan',
  'start',
  'dependsOn',
  'effort',
  'cost',
  'risks',
  'result',
  'learned',
];

const secondsPerHour = 3600;

/**
 * The improvements as issues for Jira's CSV importer: days as `2026-03-31`, the estimate in seconds, labels without
 * blanks. Dropped ones are left out. It bears no day: the importer takes its first line for the names of its columns, and
 * every other for an issue.
 */
export function improvementsJiraCsv(listed: ListedImprovements, words: Words): string {
  const { document } = listed;
  const lines = improvementLines(listed, words);
  const rows = document.improvements.flatMap((one, at) => {
    const line = lines[at];
    return one.status === 'dropped' || line === undefined
      ? []
      : [
          [
            line.title,
            descriptionOf(line, document.title, words),
            'Task',
            one.due ?? '',
            estimateOf(one, document.calendar.hoursPerDay),
            ...labelsOf(one),
          ],
        ];
  });
  return [jiraColumns, ...rows]
    .map((cells) => `${cells.map((cell) => quoted(escapeFormula(cell))).join(',')}\r\n`)
    .join('');
}

function descriptionOf(line: Readonly<Record<ImprovementColumn, string>>, map: string, words: Words): string {
  const { number, table } = words.improvements;
  const parts = described
    .filter((column) => line[column] !== '')
    .map((column) => `${table[column]}: ${line[column].replaceAll('\n', '; ')}`);
  return [`${number(Number(line.number))} · ${map}`, ...parts].join('\n');
}

function estimateOf({ effortDays }: Improvement, hoursPerDay: number): string {
  return effortDays === null ? '' : String(Math.round(effortDays * hoursPerDay * secondsPerHour));
}

function labelsOf({ lens, number }: Improvement): readonly [string, string] {
  return [`improvement-${number}`, lens ?? ''];
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
