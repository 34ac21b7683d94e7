export type LaneId = string;

/** A band of the map: one phase of the stream (also called lane or stage). Their order is the stream's. */
export interface Lane {
  readonly id: LaneId;
  readonly name: string;
}
