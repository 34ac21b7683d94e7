import type { Proposal, ProposalPart, ProposalPicture, ProposalSection } from '../../proposal/proposal';
import type { DocumentWords } from '../../text/documentWords';
import { htmlPage } from './htmlPage';
import { htmlPicture } from './htmlPicture';
import { htmlTable } from './htmlTable';
import { element, type Markup, text } from './markup';

/**
 * The improvement proposal of a map as a page that stands by itself. `vsmap` is the text of the map's file, which goes
 * along within the picture of the map, so that the page opens as that map; null makes a clean copy.
 */
export function writeProposal(proposal: Proposal, words: DocumentWords, vsmap: string | null): string {
  const { title, sentence, opening, sections, about } = proposal;
  return htmlPage(
    title,
    words,
    [
      element('h1', {}, text(title)),
      element('p', { class: 'sentence' }, text(sentence)),
      ...opening.flatMap((part) => markupOf(part, '', vsmap)),
      ...sections.map((section) => sectionMarkup(section, vsmap)),
      ...(vsmap === null ? [] : [element('footer', {}, element('p', {}, text(words.handout.carriesMap)))]),
    ],
    { description: sentence, author: about.author, keywords: about.keywords, date: about.date ?? '' },
  );
}

function sectionMarkup({ heading, page, parts }: ProposalSection, vsmap: string | null): Markup {
  return element(
    'section',
    page === 'flowing' ? {} : { class: page === 'one' ? 'page one' : 'page' },
    element('h2', {}, text(heading)),
    ...parts.flatMap((part) => markupOf(part, heading, vsmap)),
  );
}

function markupOf(part: ProposalPart, heading: string, vsmap: string | null): readonly Markup[] {
  switch (part.kind) {
    case 'paragraph':
      return [element('p', { class: 'text' }, text(part.text))];
    case 'aside':
      return [element('p', { class: 'aside' }, text(part.text))];
    case 'points':
      return [
        element(
          'ul',
          {},
          ...part.points.map((point) =>
            element(
              'li',
              {},
              ...(point.name === '' ? [] : [element('p', {}, element('b', {}, text(point.name)))]),
              element('p', { class: 'text' }, text(point.text)),
            ),
          ),
        ),
      ];
    case 'facts':
      return [factsMarkup(part)];
    case 'table':
      return [htmlTable(part.table)];
    case 'picture':
      return [figure(part.picture, heading, null)];
    case 'maps':
      return [figure(part.picture, heading, vsmap)];
    case 'figures':
      return [
        element(
          'div',
          { class: 'beside' },
          htmlTable(part.table),
          ...(part.picture === null ? [] : [figure(part.picture, heading, null)]),
        ),
      ];
  }
}

function factsMarkup({ title, boxed, facts }: Extract<ProposalPart, { kind: 'facts' }>): Markup {
  const list = element(
    'dl',
    {},
    ...facts.flatMap((fact) => [element('dt', {}, text(fact.name)), element('dd', {}, text(fact.text))]),
  );
  if (title === null) return element('div', { class: 'facts' }, list);
  // A box of its own beside the title; cards stand below the heading of their section.
  const heading = element(boxed ? 'h2' : 'h3', {}, text(title));
  return element('article', { class: boxed ? 'box' : 'card' }, heading, list);
}

/** A picture that is called as the section in which it stands is not called so twice. */
function figure({ id, label, scene }: ProposalPicture, heading: string, vsmap: string | null): Markup {
  return element(
    'figure',
    {},
    ...(label === heading ? [] : [element('figcaption', {}, text(label))]),
    htmlPicture(scene, { label, title: label, id }, vsmap),
  );
}
