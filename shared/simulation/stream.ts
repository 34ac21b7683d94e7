import type { Varying } from './varying';

/** One step of a stream to be simulated: the independent times that make up one pass through it. */
export interface SimulatedStep {
  readonly times: readonly Varying[];
  /** The customer is served when it ends; of several ends an item reaches, the latest counts. */
  readonly end: boolean;
  /**
   * Tells its random numbers from those of other steps; its index where left out. A step that keeps its key meets the same
   * numbers in another state of the map, whatever was added or removed around it.
   */
  readonly key?: number;
}

/**
 * A flow between steps, by index. `share` null: every item takes it. The shares of the alternatives of one step add up
 * to 1; the shares of rework out of one step stay below 1.
 */
export interface SimulatedFlow {
  readonly kind: 'forward' | 'rework';
  readonly from: number;
  readonly to: number;
  readonly share: number | null;
  readonly waits: readonly Varying[];
}

/** A stream ready to be simulated. Its forward flows have no cycle; `order` lists all steps along them. */
export interface SimulatedStream {
  readonly steps: readonly SimulatedStep[];
  readonly flows: readonly SimulatedFlow[];
  readonly order: readonly number[];
}
