import type { AutomationAssumptions } from '../model/step';

/** A tenth of the times and of the rework, 99 % complete and accurate (flow model, section 7). */
export const defaultAssumptions: AutomationAssumptions = {
  processFactor: 0.1,
  waitFactor: 0.1,
  percentCompleteAccurate: 0.99,
  reworkFactor: 0.1,
};
