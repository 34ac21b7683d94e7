import type { Analysis } from '../../metrics/analyse';
import type { Distribution } from '../../simulation/simulate';
import { simulateMap } from '../../simulation/simulateMap';
import type { DocumentWords } from '../../text/documentWords';
import { formatDuration } from '../../text/formatDuration';
import type { Plan } from '../plan';
import { type ProposalPart, tableOf } from '../proposal';

const runs = 4096;
const seed = 1;

interface Range {
  readonly name: string;
  readonly found: Distribution;
}

/** How long items take now and then, by their spread; nothing where the map says nothing of one. */
export function rangeParts({ now, then }: Plan, words: DocumentWords): readonly ProposalPart[] {
  const { future, proposal, locale } = words;
  const both = [
    rangeOf(now, future.views.current),
    ...(then === now ? [] : [rangeOf(then, future.views.future)]),
  ].filter((range) => range !== null);
  if (both.every(({ found }) => found.p85 - found.p50 < 1)) return [];
  const { calendar } = now.document;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'long', locale);
  const { state, half, most } = proposal.rangeColumns;
  const table = tableOf(proposal.range, both, [
    { title: state, cell: ({ name }) => name },
    { title: half, cell: ({ found }) => time(found.p50) },
    { title: most, cell: ({ found }) => time(found.p85) },
  ]);
  if (table === null) return [];
  return [
    { kind: 'table', table },
    { kind: 'aside', text: proposal.simulated(runs) },
  ];
}

function rangeOf(analysis: Analysis, name: string): Range | null {
  const result = simulateMap(analysis, { runs, seed });
  return result.ok ? { name, found: result.value } : null;
}
