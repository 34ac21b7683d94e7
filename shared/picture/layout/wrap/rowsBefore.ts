import type { MapDocument } from '../../../model/mapDocument';
import type { Layout } from '../layout';
import { at } from '../stream';
import type { RowsBefore } from './wrapping';

/**
 * What there is to keep of a layout while its map is edited: which steps stand in which row.
 *
 * @param before what the layout was made to keep: a row grows until it overflows, not for ever
 */
export function rowsOf(
  { steps }: Pick<MapDocument, 'steps'>,
  { wrapped, column }: Layout,
  before: RowsBefore | null = null,
): RowsBefore {
  if (wrapped === null) {
    const columns = column.reduce((most, one) => Math.max(most, one + 1), 0);
    const most = before?.rows === 1 && columns <= before.most ? before.most : columns + spare;
    return { rowOf: new Map(steps.map(({ id }) => [id, 0])), rows: 1, most };
  }
  return {
    rowOf: new Map(steps.map(({ id }, index) => [id, at(wrapped.rowOf, index)])),
    rows: wrapped.rows.length,
    most: wrapped.most,
  };
}

/** How many columns more than the longest row has may be added to a row before the map is wrapped anew. */
export const spare = 2;
