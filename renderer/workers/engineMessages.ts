import type { AutomateFirst } from '#shared/advice/automation/automateFirst';
import type { Finding } from '#shared/advice/findings';
import type { Need } from '#shared/metrics/need';
import type { MapDocument } from '#shared/model/mapDocument';
import type { ScenarioId } from '#shared/model/planning';
import type { AutomationAssumptions } from '#shared/model/step';
import type { StateComparison } from '#shared/scenario/compareStates';
import type { PlanGains } from '#shared/scenario/planGains';
import type { RangeShape } from '#shared/simulation/draws/varying';
import type { Distribution } from '#shared/simulation/simulate';

/** A simulation to be done. The worker makes the stream of the map: with thousands of steps that takes its time. */
export interface SimulationTask {
  readonly document: MapDocument;
  /** How ranges are read. */
  readonly shape: RangeShape;
  readonly runs: number;
  readonly seed: number;
}

/** A map about which something is to be said. */
export interface AdviceTask {
  readonly document: MapDocument;
  readonly assumptions: AutomationAssumptions;
}

/** A map of which the gains of its improvements are asked. */
export interface GainsTask {
  readonly document: MapDocument;
  /** Null: the plan of the map. */
  readonly scenario: ScenarioId | null;
}

/** A map of which two states are to be compared. */
export interface ComparisonTask {
  readonly document: MapDocument;
  /** A scenario; null: the map as it is. */
  readonly before: ScenarioId | null;
  /** A scenario; null: the plan of the map. */
  readonly after: ScenarioId | null;
}

/** What the engine has to say about a map. */
export interface Advice {
  readonly findings: readonly Finding[];
  readonly automateFirst: AutomateFirst;
}

/** What the page asks of the engine in the worker. Every request has a number of its own; `cancel` names one. */
export type EngineRequest =
  | ({ readonly kind: 'simulate'; readonly id: number } & SimulationTask)
  | ({ readonly kind: 'advise'; readonly id: number } & AdviceTask)
  | ({ readonly kind: 'weigh'; readonly id: number } & GainsTask)
  | ({ readonly kind: 'compare'; readonly id: number } & ComparisonTask)
  | { readonly kind: 'cancel'; readonly id: number };

/** What the worker answers, with the number of the request. After anything but `progress`, nothing more comes. */
export type EngineAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly runs: number }
  /** Null where no item came to an end. */
  | { readonly kind: 'simulated'; readonly id: number; readonly distribution: Distribution | null }
  /** The map cannot be simulated without these. */
  | { readonly kind: 'lacking'; readonly id: number; readonly needs: readonly Need[] }
  | { readonly kind: 'advised'; readonly id: number; readonly advice: Advice }
  | { readonly kind: 'weighed'; readonly id: number; readonly gains: PlanGains }
  | { readonly kind: 'compared'; readonly id: number; readonly comparison: StateComparison }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
