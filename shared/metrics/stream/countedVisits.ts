import type { Arrows } from '../../graph/streamGraph';
import type { MapDocument } from '../../model/mapDocument';
import type { StepId } from '../../model/step';
import type { Need } from '../need';
import type { SoundStream } from './soundStream';

/**
 * How often items visit each step, as a simulation counted them: for a map whose visits have no closed form. By the ids of
 * steps, so that they stand while a map is edited, until they are counted anew.
 */
export interface CountedVisits {
  readonly byStep: ReadonlyMap<StepId, number>;
  /** The stream and the rework in which they were counted. Times do not matter. */
  readonly stream: SoundStream;
  readonly rework: Arrows;
}

/** Whether all that is in the way of a closed form is rework in or across parallel work: then visits can be counted. */
export function isCountable(needs: readonly Need[]): boolean {
  return needs.every((need) => need.kind === 'structure' && need.rule === 'reworkInParallel');
}

/** Visits by step of the document. A step that was not there when they were counted has those of the first pass. */
export function visitsAsCounted(
  { steps }: Pick<MapDocument, 'steps'>,
  { byStep }: CountedVisits,
  share: Float64Array,
): Float64Array {
  return Float64Array.from(steps, ({ id }, index) => byStep.get(id) ?? (share[index] as number));
}

/** By id what was counted by index; of several steps with one id the first counts. */
export function visitsByStep(
  { steps }: Pick<MapDocument, 'steps'>,
  visits: Float64Array,
): CountedVisits['byStep'] {
  return new Map(steps.map(({ id }, index) => [id, visits[index] as number] as const).toReversed());
}
