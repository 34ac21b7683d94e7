import type { ProposalTable } from './proposal';

/**
 * How the width of a table is shared out among its columns, 0..1 each: that of sentences takes as much as three others,
 * that of names half as much again.
 */
export function columnParts({ header, named, wide }: ProposalTable): readonly number[] {
  const parts = header.map((_, column) => (column === wide ? 3 : column === named ? 1.6 : 1));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}
