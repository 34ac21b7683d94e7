import type { ProposalPart } from '../../proposal/proposal';

/** A paragraph of a slide: perhaps what it is about, and what is said. */
interface SlideText {
  readonly name: string | null;
  readonly text: string;
  readonly aside: boolean;
}

/** Letters that a line of a slide holds, and lines that a slide holds. */
const lettersALine = 105;
const linesASlide = 17;

/** The texts of parts in order, cut to what one slide holds; empty where there are none. */
export function textPages(parts: readonly ProposalPart[]): readonly (readonly SlideText[])[] {
  const pages: SlideText[][] = [];
  let used = linesASlide;
  for (const told of parts.flatMap(textsOf)) {
    const letters = told.text.length + (told.name?.length ?? 0);
    const lines = Math.ceil(letters / lettersALine) + told.text.split('\n').length - 1 + 0.5;
    if (used + lines > linesASlide) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(told);
    used += lines;
  }
  return pages;
}

function textsOf(part: ProposalPart): readonly SlideText[] {
  switch (part.kind) {
    case 'paragraph':
      return [{ name: null, text: part.text, aside: false }];
    case 'aside':
      return [{ name: null, text: part.text, aside: true }];
    case 'points':
      return part.points.map(({ name, text }) => ({ name: name === '' ? null : name, text, aside: false }));
    default:
      return [];
  }
}
