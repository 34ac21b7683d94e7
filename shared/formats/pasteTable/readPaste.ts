import { previewList } from '../list/previewList';
import { previewMermaid } from '../mermaid/previewMermaid';
import type { PasteChoices } from './choices';
import { gridLimits } from './grids/grid';
import type { Pasted, PastedContent } from './pasted';
import { type PastePreview, refusedPreview } from './pastePreview';
import { pasteReaders } from './registry';
import { previewTable } from './table/previewTable';

/** Recognises what was pasted, by the first of the readers that knows it. */
export function readPaste(content: PastedContent): Pasted {
  const { text, html } = content;
  if (text.length > gridLimits.characters || html.length > gridLimits.characters) {
    return { kind: 'refused', refusal: { kind: 'tooLarge' } };
  }
  for (const read of pasteReaders) {
    const pasted = read(content);
    if (pasted !== null) return pasted;
  }
  return { kind: 'refused', refusal: { kind: 'nothing' } };
}

/** What a paste is about to become, with what a person has decided about it so far. */
export function previewPaste(pasted: Pasted, choices: PasteChoices): PastePreview {
  switch (pasted.kind) {
    case 'table':
      return previewTable(pasted.grid, choices);
    case 'list':
      return previewList(pasted.outline);
    case 'diagram':
      return previewMermaid(pasted.diagram, choices.decisions);
    case 'refused':
      return refusedPreview(pasted.refusal);
  }
}
