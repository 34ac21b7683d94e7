import type { MapDocument } from '../model/mapDocument';
import type { FindingWords } from '../text/en/findings';
import { formatShare } from '../text/formatNumber';
import { type Locale, words } from '../text/words';
import type { Finding } from './findings';
import type { FactsOf, FindingId } from './registry';

/** What a finding says to people. */
export interface FindingSpeech {
  /** What the map shows, with the number and the steps. */
  readonly shows: string;
  readonly why: string;
  readonly tryThis: string;
}

/** Puts a finding into words, with the names of its steps. */
export function findingSentence<Id extends FindingId>(
  finding: Finding<Id>,
  document: MapDocument,
  locale: Locale = 'en',
): FindingSpeech {
  const { byRule, list, nameless } = words(locale).finding;
  const names = new Map(document.steps.map((step) => [step.id, step.name.trim() || nameless]));
  const steps = list(finding.steps.map((step) => names.get(step) ?? step));
  const share = (value: number) => formatShare(value, locale);
  const speech: FindingWords<FactsOf<Id>> = byRule[finding.rule];
  const shows = speech.shows({ steps, share, facts: finding.facts });
  return { shows, why: speech.why, tryThis: speech.tryThis };
}
