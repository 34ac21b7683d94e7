import { findingSentence } from '../advice/findingSentence';
import { findingsOf } from '../advice/findings';
import type { Analysis } from '../metrics/analyse';
import type { Scene } from '../picture/scene';
import type { Words } from '../text/words';
import type { ProposalPart } from './proposal';

/** Findings that a reader is asked to take in; the page of the map has all of them. */
const most = 5;

/** What the map marks (the constraint, else the longest wait, and the lowest quality), and the weightiest findings. */
export function holdupParts(analysis: Analysis, { groups }: Scene, words: Words): readonly ProposalPart[] {
  const { proposal, findingsPanel, locale } = words;
  // The heaviest last in the picture, first in words; the bursts of improvements have their own part.
  const marks = groups
    .filter(({ key, kind }) => kind === 'mark' && !key.startsWith('mark:burst'))
    .toReversed();
  const points = findingsOf(analysis)
    .slice(0, most)
    .map((finding) => {
      const { shows, why, tryThis } = findingSentence(finding, analysis.document, locale);
      return { name: shows, text: `${why} ${findingsPanel.tryThis} ${tryThis}` };
    });
  return [
    { kind: 'heading', text: proposal.holdsUp },
    ...marks.map(({ label }) => ({ kind: 'paragraph', text: label }) as const),
    ...(points.length > 0 ? [{ kind: 'points', points } as const] : []),
    ...(marks.length + points.length === 0
      ? [{ kind: 'paragraph', text: findingsPanel.nothing } as const]
      : []),
  ];
}
