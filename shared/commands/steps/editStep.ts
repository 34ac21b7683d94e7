import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import { fail, ok, type Result } from '../../model/result';
import { patched, withItem } from '../../model/sameData';
import type { Step, StepId } from '../../model/step';
import type { DurationText } from '../../model/timeValue';
import { durationSchema, idSchema, stepFields } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseDuration } from '../checks/refuseFields';
import { firstRefusal } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';
import { isKnown, refuseStepValues, refuseTimes, type StepValues } from './stepValues';

/** Values of a step to be set. `leadTime` is derived, never stored: see `withLeadTime`. */
export type StepPatch = StepValues & { readonly leadTime?: DurationText | null };

/** Other values for a step; what the patch does not name stays. */
export interface EditStep {
  readonly kind: 'editStep';
  readonly id: StepId;
  readonly patch: StepPatch;
}

const schema: z.ZodType<EditStep> = z.looseObject({
  kind: z.literal('editStep'),
  id: idSchema,
  patch: z.strictObject({
    name: stepFields.name.exactOptional(),
    processTime: stepFields.processTime.exactOptional(),
    waitTime: stepFields.waitTime.exactOptional(),
    leadTime: durationSchema.nullable().exactOptional(),
    every: stepFields.every.exactOptional(),
    percentCompleteAccurate: stepFields.percentCompleteAccurate.exactOptional(),
    people: stepFields.people.exactOptional(),
    uptime: stepFields.uptime.exactOptional(),
    workInProcess: stepFields.workInProcess.exactOptional(),
    batchSize: stepFields.batchSize.exactOptional(),
    automationLevel: stepFields.automationLevel.exactOptional(),
    valueClass: stepFields.valueClass.exactOptional(),
    milestone: stepFields.milestone.exactOptional(),
    phase: stepFields.phase.exactOptional(),
    team: stepFields.team.exactOptional(),
    role: stepFields.role.exactOptional(),
    note: stepFields.note.exactOptional(),
    end: stepFields.end.exactOptional(),
    tags: stepFields.tags.exactOptional(),
    decision: stepFields.decision.exactOptional(),
    notAutomatable: stepFields.notAutomatable.exactOptional(),
    automation: stepFields.automation.exactOptional(),
    links: stepFields.links.exactOptional(),
    place: stepFields.place.exactOptional(),
    sources: stepFields.sources.exactOptional(),
  }),
});

function refuse(document: MapDocument, { id, patch }: EditStep): Refusal | null {
  const step = document.steps[indexOfId(document.steps, id)];
  return step === undefined ? { kind: 'unknownStep', id } : refusePatch(document, step, patch);
}

function refusePatch(document: MapDocument, step: Step, patch: StepPatch): Refusal | null {
  return firstRefusal([
    () => refuseDuration(document.calendar, 'leadTime', patch.leadTime ?? null),
    () => refuseStepValues(document, patch),
    // A lead time that a change of calendar has made too short must not stand in the way of other edits.
    () => (touchesTimes(patch) ? refuseTimes(document, edited(step, patch)) : null),
  ]);
}

function change(document: MapDocument, { id, patch }: EditStep): MapDocument {
  const index = indexOfId(document.steps, id);
  const step = document.steps[index];
  if (step === undefined) return document;
  const after = edited(step, patch);
  return patched(document, { steps: withItem(document.steps, index, after) });
}

function together(document: MapDocument, commands: readonly EditStep[]): Result<MapDocument, Refusal> {
  const places = new Map(document.steps.map(({ id }, at) => [id, at]));
  const steps = [...document.steps];
  for (const { id, patch } of commands) {
    const at = places.get(id) ?? -1;
    const step = steps[at];
    if (step === undefined) return fail({ kind: 'unknownStep', id });
    const refusal = refusePatch(document, step, patch);
    if (refusal !== null) return fail(refusal);
    steps[at] = edited(step, patch);
  }
  return ok(patched(document, { steps }));
}

function touchesTimes(patch: StepPatch): boolean {
  return patch.leadTime !== undefined || patch.processTime !== undefined || patch.waitTime !== undefined;
}

function edited(step: Step, patch: StepPatch): Step {
  const { leadTime, ...values } = patch;
  const after = patched<Step>(step, values);
  return leadTime === undefined ? after : patched<Step>(after, withLeadTime(after, leadTime));
}

/**
 * The time that fills up to a typed lead time: the process time, where a wait was typed and no process time;
 * else the wait. Without a lead time, the time that filled up to it is unknown again.
 */
function withLeadTime(step: Step, leadTime: DurationText | null): StepValues {
  const { processTime, waitTime } = step;
  const filled = leadTime === null ? null : { upToLeadTime: leadTime };
  if (typeof processTime === 'object' && processTime !== null) return { processTime: filled };
  if (leadTime === null) return typeof waitTime === 'object' ? { waitTime: null } : {};
  const waitIsGiven = typeof waitTime === 'string' && isKnown(waitTime) && !isKnown(processTime);
  return waitIsGiven ? { processTime: filled } : { waitTime: filled };
}

export const editStep: CommandRule<EditStep> = { kind: 'editStep', schema, refuse, change, together };
