import { proposeList } from '../list/proposeList';
import { proposeMermaid } from '../mermaid/proposeMermaid';
import { gridLimits } from './grid';
import type { PasteChoices, Pasted, PastedContent } from './pasted';
import { type Proposal, refusedProposal } from './proposal';
import { proposeTable } from './proposeTable';
import { pasteReaders } from './registry';

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
export function propose(pasted: Pasted, choices: PasteChoices): Proposal {
  switch (pasted.kind) {
    case 'table':
      return proposeTable(pasted.grid, choices);
    case 'list':
      return proposeList(pasted.outline);
    case 'diagram':
      return proposeMermaid(pasted.diagram, choices.decisions);
    case 'refused':
      return refusedProposal(pasted.refusal);
  }
}
