import type { MapNeed, Need, StepNeed, StructureRule } from '../../../metrics/need';
import { percent } from './number';

/** What a figure may lack of a step. */
export const stepNeeds: Readonly<Record<StepNeed, string>> = {
  processTime: 'process time',
  waitTime: 'wait time',
  leadTime: 'lead time',
  percentCompleteAccurate: '%C&A',
  people: 'people',
  workInProcess: 'items in process',
  automationLevel: 'how automated it is',
  valueClass: 'whether it adds value',
  team: 'team',
};

const mapNeeds: Readonly<Record<MapNeed, string>> = {
  steps: 'map: a step',
  demand: 'map: demand',
  commitMilestone: 'map: the step that ends with the commit, on the critical path',
  productionMilestone: 'map: the step that ends in production, on the critical path behind the commit',
  manualStep: 'map: a manual step between commit and production',
  workOrWait: 'map: a time above zero',
  leadTimeMeasurement: 'map: a measurement of the lead time',
  spareCapacity: 'map: a constraint that can keep up with the demand',
};

const structureNeeds: Readonly<Record<StructureRule, string>> = {
  forwardCycle: 'forward flows that do not run in a circle',
  mixedSplit: 'either shares on all flows out of a step or on none',
  sharesNotWhole: `shares that add up to ${percent(100)}`,
  unreachable: 'a way from the start to the end',
  reworkTakesAll: 'rework that leaves something to go forward',
  reworkInParallel: 'a simulation, as rework meets work in parallel',
};

/** What is missing and where: `step s3: wait time`. `nameOf` says what a step or flow is called. */
export function need(lack: Need, nameOf: (id: string) => string): string {
  switch (lack.kind) {
    case 'step':
      return `step ${nameOf(lack.step)}: ${stepNeeds[lack.field]}`;
    case 'flow':
      return `flow ${nameOf(lack.flow)}: wait time`;
    case 'map':
      return mapNeeds[lack.field];
    case 'structure': {
      const steps = lack.steps.map(nameOf).join(', ');
      return steps === '' ? structureNeeds[lack.rule] : `${structureNeeds[lack.rule]} (${steps})`;
    }
  }
}
