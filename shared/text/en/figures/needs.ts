import type { MapNeed, Need, StepNeed, StructureRule } from '../../../metrics/need';
import { percent } from './number';

/** What a figure may lack of a step. */
export const stepNeeds: Readonly<Record<StepNeed, string>> = {
  processTime: 'process time',
  waitTime: 'wait time',
  leadTime: 'lead time',
  percentCompleteAccurate: '%C&A',
  people: 'people',
  workInProcess: 'WIP',
  automationLevel: 'automation level',
  valueClass: 'value class',
  team: 'team',
};

const mapNeeds: Readonly<Record<MapNeed, string>> = {
  steps: 'a step',
  demand: 'demand',
  commitMilestone: 'a “Code committed” step on the critical path',
  productionMilestone: 'an “In production” step after the commit, on the critical path',
  manualStep: 'a manual step between commit and production',
  workOrWait: 'a time above zero',
  leadTimeMeasurement: 'a measured lead time',
  spareCapacity: 'a constraint that keeps up with demand',
};

const structureNeeds: Readonly<Record<StructureRule, string>> = {
  forwardCycle: 'forward arrows without a loop',
  mixedSplit: 'shares on all arrows out of a step or on none',
  sharesNotWhole: `shares that add up to ${percent(100)}`,
  unreachable: 'a path from start to end',
  reworkTakesAll: `a rework share below ${percent(100)}`,
  reworkInParallel: 'a simulation, because rework meets parallel work',
};

/** What is missing and where: `step s3: wait time`. `nameOf` says what a step or flow is called. */
export function need(lack: Need, nameOf: (id: string) => string): string {
  switch (lack.kind) {
    case 'step':
      return `step ${nameOf(lack.step)}: ${stepNeeds[lack.field]}`;
    case 'flow':
      return `arrow ${nameOf(lack.flow)}: wait time`;
    case 'map':
      return mapNeeds[lack.field];
    case 'structure': {
      const steps = lack.steps.map(nameOf).join(', ');
      return steps === '' ? structureNeeds[lack.rule] : `${structureNeeds[lack.rule]} (${steps})`;
    }
  }
}
