import { findingsOf } from '../../../advice/findings';
import type { Analysis } from '../../../metrics/analyse';
import type { Paint } from '../../../picture/scene';
import { rect } from '../../../picture/shapes';
import { findingSentence } from '../../../sentences/findingSentence';
import type { Words } from '../../../text/words';
import { heading, paragraph } from './paragraph';
import { gap, movedPiece, type Strip, type Tag } from './strip';
import { textLine, types } from './type';

/** Where the sentences stand, behind the mark and the word of how much a finding weighs. */
const indent = 84;
const markWidth = 3;
const between = 8;

const marks: Readonly<Record<'error' | 'warning' | 'advice', Paint>> = {
  error: 'rework',
  warning: 'wait',
  advice: 'work',
};

/** The findings, each a sentence with its reason and what to try next. */
export function findingStrips(analysis: Analysis, words: Words, width: number): readonly Strip[] {
  const { findingsPanel, handout, locale } = words;
  const findings = findingsOf(analysis);
  if (findings.length === 0)
    return [...heading(findingsPanel.heading, width), ...paragraph(findingsPanel.nothing, width, types.text)];
  const strips = findings.flatMap((finding, at) => {
    const { shows, why, tryThis } = findingSentence(finding, analysis.document, locale);
    const severity = handout.severity[finding.severity];
    const weight = `${severity.charAt(0).toUpperCase()}${severity.slice(1)}:`;
    const lines = [
      ...besides(weight, `${shows} ${why}`, width),
      ...besides(findingsPanel.tryThis, tryThis, width),
    ].map((strip) => marked(strip, marks[finding.severity]));
    return at === 0 ? lines : [{ ...gap(between), leads: false }, ...lines];
  });
  return [...heading(findingsPanel.heading, width), ...strips];
}

/** A text beside the word for it. */
function besides(word: string, text: string, width: number): readonly Strip[] {
  const tag: Tag = { role: 'P', within: null };
  return paragraph(text, Math.min(width - indent, 560), types.text, true, tag).map((strip, at) => {
    const pieces = strip.pieces.map((piece) => movedPiece(piece, indent, 0));
    const head = { tag, shapes: [textLine(word, 12, 0, types.strong)] };
    return { ...strip, pieces: at === 0 ? [head, ...pieces] : pieces };
  });
}

function marked(strip: Strip, paint: Paint): Strip {
  const bar = rect({ x: 0, y: 0, width: markWidth, height: strip.height }, paint);
  return { ...strip, pieces: [{ tag: null, shapes: [bar] }, ...strip.pieces] };
}
