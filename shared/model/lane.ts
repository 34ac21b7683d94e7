export type LaneId = string;

/** A band of the map: one phase of the stream. Their order is the order of the stream. */
export interface Lane {
  readonly id: LaneId;
  readonly name: string;
}
