import type { Finding } from '../advice/findings';
import type { FactsOf, FindingId } from '../advice/registry';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import type { FindingWords, Saying } from '../text/en/advice/findingWords';
import { formatDuration } from '../text/formatDuration';
import { formatCount, formatShare } from '../text/formatNumber';
import { words } from '../text/words';

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
  locale: Locale,
): FindingSpeech {
  const { byRule, list, nameless } = words(locale).finding;
  const names = new Map(document.steps.map((step) => [step.id, step.name.trim() || nameless]));
  const named = finding.steps.map((step) => names.get(step) ?? step);
  const speech: FindingWords<FactsOf<Id>> = byRule[finding.rule];
  const told = {
    steps: list(named),
    first: list(named.slice(0, 1)),
    facts: finding.facts,
    share: (value: number) => formatShare(value, locale),
    time: (seconds: number) => formatDuration(seconds, document.calendar, 'long', locale),
    count: (value: number) => formatCount(value, locale),
  };
  const say = (saying: Saying<FactsOf<Id>>) => (typeof saying === 'string' ? saying : saying(told));
  return { shows: speech.shows(told), why: say(speech.why), tryThis: say(speech.tryThis) };
}
