import type { Analysis } from '../metrics/analyse';
import { layOut } from '../picture/layout/layOutMap';
import { sceneOf } from '../picture/sceneOf';
import type { Words } from '../text/words';
import { automateParts } from './automateParts';
import { basisParts } from './basisParts';
import { benefitParts } from './benefitParts';
import { handoutOf } from './handout';
import { holdupParts } from './holdupParts';
import { improvementParts } from './improvementParts';
import { planOf } from './plan';
import type { Proposal, ProposalPart } from './proposal';

/**
 * What a sponsor needs to decide on the improvements of a map: where the stream stands, what holds it up, what to do
 * first and why, what is proposed, what it would bring, and what all that rests on. It tells of steps, never of people.
 */
export function proposalOf(analysis: Analysis, words: Words): Proposal {
  const { proposal, totals, handout } = words;
  const { title, sentence, outcome, figures, calendar } = handoutOf(analysis, words);
  const plan = planOf(analysis.document);
  const scene = sceneOf(analysis, layOut(analysis), words);
  const standing: readonly ProposalPart[] = [
    ...(outcome === null ? [] : [{ kind: 'paragraph', text: outcome } as const]),
    { kind: 'heading', text: proposal.standing },
    {
      kind: 'table',
      table: {
        label: totals.label,
        header: [handout.figure, handout.result, handout.meaning],
        rows: figures.map(({ name, result, meaning }) => [name, result.replaceAll(' ', '\u00a0'), meaning]),
        named: 0,
        wide: 2,
      },
    },
    { kind: 'aside', text: calendar },
    { kind: 'picture', label: proposal.currentMap, scene, current: true },
  ];
  const parts =
    analysis.document.steps.length === 0
      ? [{ kind: 'paragraph', text: handout.noSteps } as const]
      : [
          ...holdupParts(analysis, scene, words),
          ...automateParts(analysis, words),
          ...improvementParts(analysis, plan, words),
          ...benefitParts(analysis, plan, words),
          ...basisParts(analysis, words),
        ];
  return { title: proposal.title(title), sentence, parts: [...standing, ...parts] };
}
