import { benefitOf } from '../scenario/benefit';
import type { DocumentWords } from '../text/documentWords';
import type { Plan } from './plan';
import { facts, type ProposalPart } from './proposal';
import { worthOf } from './worth';

/** What the plan brings in a year, what it costs and when it has paid back, with the formulas; nothing where the benefit is not known. */
export function worthParts(
  { now, proposed, wholeLabour }: Plan,
  words: DocumentWords,
): readonly ProposalPart[] {
  const { document } = now;
  if (document.money === null || proposed.length === 0) return [];
  const { benefit, cost, payback, working } = worthOf(
    benefitOf(document, proposed, wholeLabour),
    document,
    words,
  );
  if (benefit === null) return [];
  const { money } = words.ask;
  return [
    ...facts([
      [money.benefit, benefit],
      [money.cost, cost],
      [money.payback, payback],
    ]),
    ...working.map((text) => ({ kind: 'paragraph', text }) as const),
  ];
}
