import fc from 'fast-check';
import { arbitraryMeasurement } from '../schema/arbitraryMeasurement.testing';
import {
  arbitraryImprovementId,
  arbitraryLabel,
  arbitraryMeasurementId,
  arbitraryStepId,
  orNull,
} from '../schema/arbitraryNouns.testing';
import { arbitraryImprovement } from './arbitraryImprovement.testing';
import { arbitrarySingleMapCommand } from './arbitraryMapCommand.testing';
import type { Command, SingleCommand } from './registry';

const patch = fc.record(
  {
    title: arbitraryLabel,
    step: orNull(arbitraryStepId),
    status: fc.constantFrom('idea' as const, 'dropped' as const),
    expected: orNull(
      fc.record({
        metric: fc.constant('leadTime'),
        baseline: fc.constantFrom(1, 2, Number.NaN),
        target: fc.constant(null),
        date: fc.constantFrom(null, '2026-11-30', 'soon'),
      }),
    ),
    commands: fc.array(arbitrarySingleMapCommand, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const id = arbitraryImprovementId;
const before = orNull(arbitraryImprovementId);

const onImprovements: fc.Arbitrary<SingleCommand> = fc.oneof(
  fc.record({ kind: fc.constant('addImprovement' as const), improvement: arbitraryImprovement(id), before }),
  fc.record({ kind: fc.constant('editImprovement' as const), id, patch }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('moveImprovement' as const), id, before }) },
  fc.record({ kind: fc.constant('removeImprovement' as const), id }),
  fc.record({ kind: fc.constant('recordCommand' as const), id, command: arbitrarySingleMapCommand }),
);

const measured = arbitraryMeasurementId;
const measuredPatch = fc.record(
  {
    value: fc.constantFrom(null, '14w', '6w/14w/22w', 'ages'),
    items: fc.constantFrom(null, 42, 0),
    from: arbitraryLabel,
    since: fc.constantFrom(null, '2026-01-01', 'soon'),
    source: arbitraryLabel,
  },
  { requiredKeys: [] },
);

const onMeasurements: fc.Arbitrary<SingleCommand> = fc.oneof(
  fc.record({ kind: fc.constant('addMeasurement' as const), measurement: arbitraryMeasurement(measured) }),
  fc.record({ kind: fc.constant('editMeasurement' as const), id: measured, patch: measuredPatch }),
  fc.record({ kind: fc.constant('removeMeasurement' as const), id: measured }),
);

const scenario = fc.constantFrom('c1', 'c2', 'plan');
const cause = fc.constantFrom('why1', 'why2');
const planningPatch = fc.record(
  {
    plan: fc.constantFrom(null, 'c1', 'c2', 'gone'),
    target: fc.constantFrom(null, { metric: 'leadTime', value: 144_000, date: '2027-03-31' }),
    money: fc.constantFrom(null, { currency: 'EUR', labourRate: 80 }, { currency: 'EUR', labourRate: -1 }),
    waitsFromStock: fc.boolean(),
    proposal: fc.record(
      { sponsor: arbitraryLabel, workshopDay: fc.constantFrom(null, 'soon') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const onPlanning: fc.Arbitrary<SingleCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('setScenario' as const),
    scenario: fc.record({ id: scenario, name: arbitraryLabel, improvements: fc.subarray(['i1', 'i2']) }),
  }),
  fc.record({ kind: fc.constant('removeScenario' as const), id: scenario }),
  fc.record({
    kind: fc.constant('setCause' as const),
    cause: fc.record({
      id: cause,
      finding: fc.constant('longQueues'),
      step: fc.constant(null),
      text: arbitraryLabel,
    }),
  }),
  fc.record({ kind: fc.constant('removeCause' as const), id: cause }),
  fc.record({ kind: fc.constant('editPlanning' as const), patch: planningPatch }),
);

/** Every kind of command, sensible or not, on ids that are often on an arbitrary map. */
export const arbitrarySingle: fc.Arbitrary<SingleCommand> = fc.oneof(
  { weight: 4, arbitrary: arbitrarySingleMapCommand },
  { weight: 1, arbitrary: onImprovements },
  { weight: 1, arbitrary: onMeasurements },
  { weight: 1, arbitrary: onPlanning },
);

export const arbitraryCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 9, arbitrary: arbitrarySingle },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('all' as const),
      commands: fc.array(arbitrarySingle, { maxLength: 4 }),
    }),
  },
);
