import type { FactsOf, FindingId } from '../../../advice/registry';
import type { FindingWords } from './findingWords';
import { flowFindings } from './flowFindings';
import { structureFindings } from './structureFindings';

const byRule: { readonly [Id in FindingId]: FindingWords<FactsOf<Id>> } = {
  ...structureFindings,
  ...flowFindings,
};

/** The findings: what the map shows, why it matters, what to try. */
export const findingWords = {
  byRule,
  severity: { error: 'Error', warning: 'Warning', advice: 'Suggestion' },
  nameless: 'an unnamed step',
  list,
};

const mostNamed = 5;

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  if (quoted.length > mostNamed + 1) {
    return `${quoted.slice(0, mostNamed).join(', ')} and ${quoted.length - mostNamed} more`;
  }
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}
