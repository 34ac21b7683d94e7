import type { Analysis } from '../../metrics/analyse';
import type { DayText } from '../../model/calendar';
import { ok } from '../../model/result';
import { dayLine } from '../../proposal/dayLine';
import { handoutOf } from '../../proposal/handout';
import { improvementFigures } from '../../proposal/tables/improvementFigures';
import type { DocumentWords } from '../../text/documentWords';
import { writeMermaid } from '../mermaid/writeMermaid';
import { writtenTable } from '../stepsTable/writtenTable';
import { vsmapInside } from '../vsmap/vsmapWriter';
import type { ProposalWriter } from '../write';
import { mapComment } from './mapInMarkdown';
import { markdownText, writeMarkdownTable } from './markdownText';
import { writeProposalMarkdown } from './writeProposalMarkdown';

/** The map, with a flowchart, and its improvement proposal as texts for a repository. */
export const markdownWriter: ProposalWriter = {
  async writeMap(map) {
    const { analysis, words, date } = map;
    return ok({ content: writeMarkdown(analysis, words, vsmapInside(map), date), scale: 1 });
  },
  async writeProposal(proposal, map) {
    return ok({ content: writeProposalMarkdown(proposal, map.words, vsmapInside(map)), scale: 1 });
  },
};

/**
 * A map as a Markdown document that GitHub and GitLab show: what it says, its totals, the stream as a flowchart, and the
 * table of steps. `vsmap` is the text of the map's file, which goes along unseen; null makes a clean copy, of which only
 * the table of steps can be read back.
 * @param date the day that it bears; null for none
 */
export function writeMarkdown(
  analysis: Analysis,
  words: DocumentWords,
  vsmap: string | null,
  date: DayText | null,
): string {
  const { title, sentence, outcome, figures, calendar } = handoutOf(analysis, words);
  const { handout, totals } = words;
  return [
    `# ${markdownText(title)}`,
    `**${markdownText(sentence)}**`,
    ...(outcome === null ? [] : [markdownText(outcome)]),
    ...(date === null ? [] : [markdownText(dayLine(date, words))]),
    `## ${markdownText(totals.label)}`,
    writeMarkdownTable(
      [handout.figure, handout.result, handout.meaning],
      figures.map(({ name, result, meaning }) => [name, result, meaning]),
    ).trimEnd(),
    markdownText(calendar),
    ...improvementsOf(analysis, words),
    ...stepsOf(analysis, words),
    ...(vsmap === null ? [] : [mapComment(vsmap, handout.source).trimEnd()]),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function improvementsOf(analysis: Analysis, words: DocumentWords): readonly string[] {
  const table = improvementFigures(analysis, words);
  if (table === null) return [];
  return [`## ${markdownText(table.label)}`, writeMarkdownTable(table.header, table.rows).trimEnd()];
}

function stepsOf(analysis: Analysis, words: DocumentWords): readonly string[] {
  const { document } = analysis;
  const { handout, paste } = words;
  if (document.steps.length === 0) return [markdownText(handout.noSteps)];
  const { header, rows } = writtenTable(document, paste.meanings);
  const diagram = writeMermaid(analysis, words);
  return [
    `## ${markdownText(handout.stream)}`,
    diagram === null ? markdownText(handout.tooLarge) : `\`\`\`mermaid\n${diagram}\`\`\``,
    `## ${markdownText(handout.steps)}`,
    writeMarkdownTable(header, rows).trimEnd(),
  ];
}
