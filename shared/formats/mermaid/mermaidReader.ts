import type { PasteReader } from '../pasteTable/pasted';
import { mermaidSource, readMermaid } from './readMermaid';

/** A Mermaid flowchart, alone or in a fence of a Markdown text. */
export const mermaidReader: PasteReader = ({ text }) => {
  const source = mermaidSource(text);
  if (source === null) return null;
  const diagram = readMermaid(source);
  return diagram.ok
    ? { kind: 'diagram', diagram: diagram.value }
    : { kind: 'refused', refusal: diagram.error };
};
