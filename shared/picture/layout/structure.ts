import type { MapDocument } from '../../model/mapDocument';
import type { LayoutColumns } from './columns';
import type { FlowOrder } from './order';
import type { Stream } from './stream';
import type { Teams } from './teams';

/** A map as the layout sees it: in columns, one for each place in the order of the flow. */
export interface Structure {
  readonly document: MapDocument;
  readonly stream: Stream;
  readonly flows: FlowOrder;
  readonly columns: LayoutColumns;
  /** Where the lanes are teams; else null. */
  readonly teams: Teams | null;
  /** The steps at the customer and the supplier, where these are named. */
  readonly ends: readonly number[];
  readonly start: number | null;
  readonly heading: boolean;
}
