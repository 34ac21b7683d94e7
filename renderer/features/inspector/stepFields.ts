import type { StepPatch } from '#shared/commands/steps/editStep';
import type { MapDocument } from '#shared/model/mapDocument';
import { ok, type Result } from '#shared/model/result';
import type { Step, StepId } from '#shared/model/step';
import type { Words } from '#shared/text/words';
import { derivedTime, readTime, type StepTime, typedTime } from '../../editor/fields/stepTime';
import type { CommandField } from '../../editor/fields/useCommandField';

/** A field of one step: how its text is read and what patch a text makes. */
export function stepField(
  id: StepId,
  name: string,
  read: (step: Step, document: MapDocument) => string,
  write: (text: string, document: MapDocument) => Result<StepPatch, string>,
): CommandField {
  return {
    undoGroup: `${id}:${name}`,
    read(document) {
      const step = stepOf(document, id);
      return step === undefined ? '' : read(step, document);
    },
    write(text, document) {
      const patch = write(text, document);
      return patch.ok ? ok({ kind: 'editStep', id, patch: patch.value }) : patch;
    },
  };
}

/** The step with this id. */
export function stepOf(document: MapDocument, id: StepId): Step | undefined {
  return document.steps.find((step) => step.id === id);
}

/** One of a step's three times. A time that follows from the other two is shown as computed. */
export function timeField(id: StepId, time: StepTime, words: Words): CommandField {
  return stepField(
    id,
    time,
    (step, { calendar }) => typedTime(step, time) ?? derivedTime(step, time, calendar, words.locale),
    (text) => {
      const read = readTime(text, words);
      return read.ok ? ok({ [time]: read.value }) : read;
    },
  );
}
