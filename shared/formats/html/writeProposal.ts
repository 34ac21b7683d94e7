import type { Analysis } from '../../metrics/analyse';
import type { ProposalPart } from '../../proposal/proposal';
import { proposalOf } from '../../proposal/proposalOf';
import type { Words } from '../../text/words';
import { htmlPage } from './htmlPage';
import { htmlPicture } from './htmlPicture';
import { htmlTable } from './htmlTable';
import { element, type Markup, text } from './markup';

/**
 * The improvement proposal of a map as a page that stands by itself. `vsmap` is the text of the map's file, which goes
 * along within the picture of the current state, so that the page opens as that map; null makes a clean copy.
 */
export function writeProposal(analysis: Analysis, words: Words, vsmap: string | null): string {
  const { title, sentence, parts } = proposalOf(analysis, words);
  return htmlPage(title, words, [
    element('h1', {}, text(title)),
    element('p', { class: 'sentence' }, text(sentence)),
    ...parts.map((part, at) => markupOf(part, String(at), vsmap)),
    ...(vsmap === null ? [] : [element('footer', {}, element('p', {}, text(words.handout.carriesMap)))]),
  ]);
}

function markupOf(part: ProposalPart, id: string, vsmap: string | null): Markup {
  switch (part.kind) {
    case 'heading':
      return element('h2', {}, text(part.text));
    case 'paragraph':
      return element('p', {}, text(part.text));
    case 'aside':
      return element('p', { class: 'aside' }, text(part.text));
    case 'points':
      return element(
        'ul',
        {},
        ...part.points.map((point) =>
          element(
            'li',
            {},
            element('p', {}, element('b', {}, text(point.name))),
            element('p', {}, text(point.text)),
          ),
        ),
      );
    case 'table':
      return htmlTable(part.table);
    case 'picture':
      return element(
        'figure',
        {},
        element('figcaption', {}, text(part.label)),
        htmlPicture(part.scene, { label: part.label, title: part.label, id }, part.current ? vsmap : null),
      );
  }
}
