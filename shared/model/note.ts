import type { StepId } from './step';

export type NoteId = string;

/** A remark on the map, beside a step or (with `step` null) on the map as a whole. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly step: StepId | null;
  /** Put on the parking lot: worth keeping, but not for now. */
  readonly parked: boolean;
}

/** A remark on the map as a whole, not parked. */
export function makeNote(fields: Pick<Note, 'id' | 'text'> & Partial<Note>): Note {
  return { step: null, parked: false, ...fields };
}
