import type { MapDocument } from '#shared/model/mapDocument';
import type { Step, StepId } from '#shared/model/step';
import type { DurationText } from '#shared/model/timeValue';
import { parseDuration } from '#shared/time/parseDuration';
import { writeDuration } from '#shared/time/writeDuration';
import { fieldUnit } from '../../../editor/fields/durationEcho';

/** The times that two people can be asked for. */
export type VoicedField = 'processTime' | 'waitTime';

/** Which steps are gone through. */
export type VoicedSteps = 'unknown' | 'selected' | 'all';

/** A round of questions: nothing of it is stored before somebody keeps an answer. */
export interface VoiceSession {
  readonly field: VoicedField;
  readonly steps: readonly StepId[];
  /** Which of the steps is asked about; behind the last one when all are done. */
  readonly at: number;
  readonly kept: number;
}

/** The steps that are meant, in the order of the document. Steps without the time are those where nobody has said one. */
export function stepsMeant(
  document: MapDocument,
  field: VoicedField,
  which: VoicedSteps,
  selected: ReadonlySet<StepId>,
): readonly StepId[] {
  const meant: Readonly<Record<VoicedSteps, (step: Step) => boolean>> = {
    unknown: (step) => step[field] === null || step[field] === '?',
    selected: ({ id }) => selected.has(id),
    all: () => true,
  };
  return document.steps.filter(meant[which]).map(({ id }) => id);
}

/** On to the next step. */
export function nextStep(session: VoiceSession, kept: boolean): VoiceSession {
  return { ...session, at: session.at + 1, kept: session.kept + (kept ? 1 : 0) };
}

/** What a voice typed, in the grammar's plain form; null while it is not understood. Bare numbers are hours, as in every field. */
export function readVoice(text: string): DurationText | null {
  const exact = parseDuration(text);
  const parsed = exact.ok ? exact : parseDuration(text, fieldUnit);
  return parsed.ok ? writeDuration(parsed.value) : null;
}
