import type { Analysis } from '../../metrics/analyse';
import { stepTimes } from '../../metrics/stream/stepTimes';
import type { AutomationAssumptions, Step } from '../../model/step';
import { isDecision, reworkFactorOf, type Treatment, treatedFields } from './automatedStep';
import type { ProposalKind } from './automationGain';
import type { SimulatedChange } from './simulatedChange';
import { knownLeadOf, type StepChange } from './streamState';

/** A change as both ways of working it out want it. */
export type CandidateChange = StepChange & SimulatedChange;

/** A step for which something is proposed, and the changes whose savings are told apart. */
export interface Candidate {
  /** Its index. */
  readonly step: number;
  readonly kind: ProposalKind;
  readonly whole: CandidateChange;
  /** Null for a decision, whose work nobody takes over. */
  readonly workAlone: CandidateChange | null;
  readonly waitAlone: CandidateChange;
  /** Null where the step does not happen every so often. */
  readonly halfInterval: CandidateChange | null;
}

/** The steps that are not automated, and may be. */
export function candidatesOf({ document }: Analysis, general: AutomationAssumptions): readonly Candidate[] {
  const { steps, calendar } = document;
  return steps.flatMap((step, index): Candidate[] => {
    if (step.automationLevel === 'automated' || step.notAutomatable !== null) return [];
    const assumptions = step.automation ?? general;
    const kind: ProposalKind = isDecision(step) ? 'decide' : 'automate';
    const change = (treatment: Treatment) => changeOf(step, index, treatment);
    return [
      {
        step: index,
        kind,
        whole: change(kind),
        workAlone: kind === 'decide' ? null : change('workAlone'),
        waitAlone: change(kind === 'decide' ? 'decide' : 'waitAlone'),
        halfInterval: step.every === null ? null : change('halfInterval'),
      },
    ];

    function changeOf(one: Step, at: number, treatment: Treatment): CandidateChange {
      const { processTime, waitTime, every } = treatedFields(one, treatment, assumptions, calendar);
      const fields = { processTime, waitTime, every };
      const times = stepTimes(fields, calendar);
      return {
        step: at,
        fields,
        lead: times.lead ?? Number.NaN,
        knownLead: knownLeadOf(times),
        process: times.process ?? Number.NaN,
        reworkFactor: reworkFactorOf(treatment, assumptions),
        shortens: assumptions.processFactor <= 1 && assumptions.waitFactor <= 1,
      };
    }
  });
}
