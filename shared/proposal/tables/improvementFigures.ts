import type { Analysis } from '../../metrics/analyse';
import type { DocumentWords } from '../../text/documentWords';
import { type Column, type ProposalTable, tableOf } from '../proposal';
import { documentGains } from './documentGains';
import { type ImprovementColumn, type ImprovementLine, improvementLines } from './improvementTable';

/** What a document of a map tells of each improvement besides its number and title: what it brings, takes and is to reach. */
const told: readonly ImprovementColumn[] = [
  'lens',
  'owner',
  'status',
  'inPlan',
  'lead',
  'labour',
  'effort',
  'cost',
  'expected',
];

/** The improvements of a map with their figures, in the order of the plan; null where it has none. */
export function improvementFigures(analysis: Analysis, words: DocumentWords): ProposalTable | null {
  const { document } = analysis;
  if (document.improvements.length === 0) return null;
  const { list, numbered, table } = words.improvements;
  const lines = improvementLines({ document, scenario: null, gains: documentGains(analysis) }, words);
  return tableOf<ImprovementLine>(list, lines, [
    { title: table.title, cell: ({ number, title }) => numbered(number, title) },
    ...told.map(
      (column): Column<ImprovementLine> => ({
        title: table[column],
        cell: (line) => line[column],
        ...(column === 'expected' && { wide: true }),
      }),
    ),
  ]);
}
