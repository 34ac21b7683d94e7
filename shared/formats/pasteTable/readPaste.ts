import { previewList } from '../list/previewList';
import { previewMermaid } from '../mermaid/previewMermaid';
import type { LoadedFormat } from '../recognise';
import type { PasteChoices } from './choices';
import { gridLimits } from './grids/grid';
import type { Pasted, PastedContent } from './pasted';
import { type PastePreview, refusedPreview } from './pastePreview';
import { previewTable } from './table/previewTable';

/** Recognises what was pasted: it is of the first of the formats that knows it. */
export function readPaste(content: PastedContent, readers: readonly LoadedFormat[]): Pasted {
  const { text, html } = content;
  if (text.length > gridLimits.characters || html.length > gridLimits.characters) {
    return { kind: 'refused', refusal: { kind: 'tooLarge' } };
  }
  for (const { reader } of readers) {
    const pasted = reader.steps?.read(content) ?? null;
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
