import type { ProposalTable } from '../../proposal/proposal';
import { element, type Markup, text } from './markup';

/** A table that scrolls by itself where the page is narrow, by keys too. */
export function htmlTable({ label, header, rows, named, wide }: ProposalTable): Markup {
  const heads = header.map((title) => element('th', { scope: 'col' }, text(title)));
  const lines = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, column) =>
        column === named
          ? element('th', { scope: 'row' }, text(cell))
          : element('td', column === wide ? { class: 'why' } : {}, text(cell)),
      ),
    ),
  );
  return scrolling(
    label,
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...lines)),
  );
}

/** What may be wider than the page. */
export function scrolling(label: string, ...inside: readonly Markup[]): Markup {
  return element('div', { class: 'scroll', role: 'group', 'aria-label': label, tabindex: '0' }, ...inside);
}
