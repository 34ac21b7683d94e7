import { type Finding, findingsOf } from '#shared/advice/findings';
import type { Analysis } from '#shared/metrics/analyse';
import { findingSentence } from '#shared/sentences/findingSentence';
import { cliWords, spokenWords } from '../cliWords';

/** A finding for print. */
export interface FindingLine {
  readonly finding: Finding;
  /** What the map shows, why it matters, what to try. */
  readonly message: string;
}

/** What the rules have to say about a map, errors first. */
export function findingLines(analysis: Analysis): readonly FindingLine[] {
  const { locale } = spokenWords();
  return findingsOf(analysis).map((finding) => {
    const { shows, why, tryThis } = findingSentence(finding, analysis.document, locale);
    return { finding, message: `${shows} ${why} ${tryThis}` };
  });
}

/** A finding with its weight in front. */
export function findingText({ finding, message }: FindingLine): string {
  const cli = cliWords();
  return `${cli.severity[finding.severity]}: ${message}`;
}
