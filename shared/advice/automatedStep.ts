import type { Command } from '../commands/registry';
import type { Calendar } from '../model/calendar';
import type { Flow, ReworkFlow } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import { sameData } from '../model/sameData';
import type { AutomationAssumptions, Step, StepId } from '../model/step';
import { scaledTimes } from './scaledTimes';

type AutomatedFields = Pick<
  Step,
  'automationLevel' | 'processTime' | 'waitTime' | 'every' | 'percentCompleteAccurate' | 'sources'
>;

/** The values of a step that is automated. They are assumptions, whatever the source of the old ones. */
export function automatedFields(
  step: Step,
  assumptions: AutomationAssumptions,
  calendar: Calendar,
): AutomatedFields {
  return {
    automationLevel: 'automated',
    ...scaledTimes(step, assumptions, calendar),
    percentCompleteAccurate: Math.max(step.percentCompleteAccurate ?? 0, assumptions.percentCompleteAccurate),
    sources: {},
  };
}

/** What is left of the share of a rework flow out of a step that is automated. */
function automatedShare(share: number, { reworkFactor }: AutomationAssumptions): number {
  return share * reworkFactor;
}

/**
 * The commands that automate a step under these assumptions: the same that a person would give in the editor, so that they
 * can be kept as an improvement. Empty where there is no such step.
 */
export function automationCommands(
  { steps, flows, calendar }: MapDocument,
  id: StepId,
  assumptions: AutomationAssumptions,
): readonly Command[] {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) return [];
  return [
    { kind: 'editStep', id, patch: differences(step, automatedFields(step, assumptions, calendar)) },
    ...flows
      .filter((flow): flow is ReworkFlow => isReworkOf(flow, id))
      .map(
        (flow): Command => ({
          kind: 'editFlow',
          id: flow.id,
          patch: { share: automatedShare(flow.share, assumptions) },
        }),
      ),
  ];
}

/** A text that nobody can read stays as it is, and no command may set it. */
function differences(step: Step, fields: AutomatedFields): Partial<AutomatedFields> {
  const changed = new Set(
    (Object.keys(fields) as (keyof AutomatedFields)[]).filter((key) => !sameData(step[key], fields[key])),
  );
  return Object.fromEntries(
    Object.entries(fields).filter(([key]) => changed.has(key as keyof AutomatedFields)),
  );
}

function isReworkOf(flow: Flow, id: StepId): boolean {
  return flow.kind === 'rework' && flow.from === id;
}
