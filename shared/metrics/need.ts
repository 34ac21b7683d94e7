import type { FlowId } from '../model/flow';
import type { StepId } from '../model/step';

/** What a metric lacks: a field of a step, a field of the map, or a sound structure (then a finding says more). */
export type Need =
  | { readonly kind: 'step'; readonly step: StepId; readonly field: StepNeed }
  | { readonly kind: 'flow'; readonly flow: FlowId; readonly field: 'wait' }
  | { readonly kind: 'map'; readonly field: MapNeed }
  | { readonly kind: 'structure'; readonly rule: StructureRule; readonly steps: readonly StepId[] };

export type StepNeed =
  | 'processTime'
  | 'waitTime'
  | 'leadTime'
  | 'percentCompleteAccurate'
  | 'people'
  | 'workInProcess'
  | 'automationLevel'
  | 'valueClass'
  | 'team';

export type MapNeed =
  | 'steps'
  | 'demand'
  | 'commitMilestone'
  | 'productionMilestone'
  | 'manualStep'
  | 'workOrWait'
  | 'spareCapacity'
  | 'leadTimeMeasurement';

/** Why the arrows of a map have no total; most of them are findings too. */
export type StructureRule =
  | 'forwardCycle'
  | 'mixedSplit'
  | 'sharesNotWhole'
  | 'unreachable'
  | 'reworkTakesAll'
  | 'reworkInParallel';
