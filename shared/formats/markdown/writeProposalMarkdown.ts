import type { Proposal, ProposalMap, ProposalPart, ProposalPicture } from '../../proposal/proposal';
import type { DocumentWords } from '../../text/documentWords';
import { writeMermaid } from '../mermaid/writeMermaid';
import { mapComment } from './mapInMarkdown';
import { markdownText, writeMarkdownTable } from './markdownText';

/**
 * A proposal as a Markdown document that GitHub and GitLab show: the states of the map as flowcharts, other drawings by what
 * they show. `vsmap` is the text of the map's file, which goes along unseen; null makes a clean copy.
 */
export function writeProposalMarkdown(
  { title, sentence, opening, sections }: Proposal,
  words: DocumentWords,
  vsmap: string | null,
): string {
  return [
    `# ${markdownText(title)}`,
    `**${markdownText(sentence)}**`,
    ...opening.flatMap((part) => markdownOf(part, '', words)),
    ...sections.flatMap(({ heading, parts }) => [
      `## ${markdownText(heading)}`,
      ...parts.flatMap((part) => markdownOf(part, heading, words)),
    ]),
    ...(vsmap === null ? [] : [mapComment(vsmap, words.handout.source).trimEnd()]),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** `heading` is that of the section in which the part stands: a map that is called so is not called so twice. */
function markdownOf(part: ProposalPart, heading: string, words: DocumentWords): readonly string[] {
  switch (part.kind) {
    case 'paragraph':
      return part.text.split('\n').map(markdownText);
    case 'aside':
      return [`*${markdownText(part.text)}*`];
    case 'points':
      return [
        part.points
          .map(({ name, text }) =>
            name === '' ? `- ${markdownText(text)}` : `- **${markdownText(name)}** ${markdownText(text)}`,
          )
          .join('\n'),
      ];
    case 'facts': {
      const lines = part.facts.map(({ name, text }) => {
        const [first = '', ...rest] = text.split('\n').map(markdownText);
        return [`- **${markdownText(name)}:** ${first}`, ...rest.map((line) => `  <br>${line}`)].join('\n');
      });
      const head = part.title === null ? [] : [`${part.boxed ? '##' : '###'} ${markdownText(part.title)}`];
      return [...head, lines.join('\n')];
    }
    case 'table':
      return [tableText(part.table)];
    case 'figures':
      return [tableText(part.table), ...(part.picture === null ? [] : pictureText(part.picture))];
    case 'picture':
      return pictureText(part.picture);
    case 'maps':
      return part.maps.flatMap((map) => mapText(map, heading, words));
  }
}

function tableText({ header, rows }: { header: readonly string[]; rows: readonly (readonly string[])[] }) {
  return writeMarkdownTable(header, rows).trimEnd();
}

/** A drawing by what its parts show, a line each. */
function pictureText({ label, scene }: ProposalPicture): readonly string[] {
  const said = scene.groups.map((group) => group.label.trim()).filter((text) => text !== '');
  return [`**${markdownText(label)}**`, said.map((text) => `- ${markdownText(text)}`).join('\n')];
}

/** A flowchart cannot bear the marks of what changes: they are told below it. */
function mapText(
  { label, analysis, scene }: ProposalMap,
  heading: string,
  words: DocumentWords,
): readonly string[] {
  if (analysis.document.steps.length === 0) return [];
  const diagram = writeMermaid(analysis, words);
  const changes = scene.groups.filter(({ key, label }) => isChange(key) && label !== '');
  return [
    ...(label === heading ? [] : [`### ${markdownText(label)}`]),
    diagram === null ? markdownText(words.handout.tooLarge) : `\`\`\`mermaid\n${diagram}\`\`\``,
    ...(changes.length === 0 ? [] : [changes.map((one) => `- ${markdownText(one.label)}`).join('\n')]),
  ];
}

function isChange(key: string): boolean {
  return key.startsWith('mark:change:') || key.startsWith('mark:ghost');
}
