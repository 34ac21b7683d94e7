import type { MapDocument } from '../model/mapDocument';
import { sameData } from '../model/sameData';
import type { Step } from '../model/step';
import { tryCommand } from './apply';
import type { Command } from './registry';
import type { StepPatch } from './steps/editStep';

/**
 * The edit of one step that makes one state of a map another one, as undo of an edit does; null where more than values
 * of one step differ. States that share what they have in common are compared at once.
 */
export function editBetween(before: MapDocument, after: MapDocument): Command | null {
  const { steps } = before;
  if (steps.length !== after.steps.length) return null;
  const changed = after.steps.filter((step, at) => step !== steps[at]);
  const [now] = changed;
  const was = now === undefined || changed.length > 1 ? undefined : steps[after.steps.indexOf(now)];
  if (now === undefined || was?.id !== now.id) return null;
  const command: Command = { kind: 'editStep', id: now.id, patch: patchBetween(was, now) };
  const edited = tryCommand(before, command);
  return edited.ok && sameData(edited.value, after) ? command : null;
}

function patchBetween(was: Step, now: Step): StepPatch {
  const old: Readonly<Record<string, unknown>> = { ...was };
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => !sameData(old[field], value)));
}
