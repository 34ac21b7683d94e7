import type { StepId } from './step';

export type NoteId = string;

/** A remark on the map, beside a step or (with `step` null) on the map as a whole. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly step: StepId | null;
}
