import fc from 'fast-check';
import { arbitraryImprovement } from '../commands/arbitraryImprovement.testing';
import type { Lane } from '../model/lane';
import type { MapDocument } from '../model/mapDocument';
import type { Note } from '../model/note';
import type { Cause, MapTarget, Money, ProposalDetails, Scenario } from '../model/planning';
import { arbitraryMeasurement } from '../schema/arbitraryMeasurement.testing';
import {
  anyId,
  arbitraryCalendar,
  arbitraryDemand,
  arbitraryFlow,
  arbitraryFlowId,
  arbitraryImprovementId,
  arbitraryLabel,
  arbitraryLaneId,
  arbitraryMeasurementId,
  arbitraryNoteId,
  arbitraryStep,
  arbitraryStepId,
  orNull,
  unknownFields,
} from '../schema/arbitraryNouns.testing';

const arbitraryProposal: fc.Arbitrary<ProposalDetails> = fc.record({
  team: arbitraryLabel,
  sponsor: arbitraryLabel,
  contact: arbitraryLabel,
  version: arbitraryLabel,
  workshopDay: fc.constantFrom(null, '2026-11-30'),
  decider: arbitraryLabel,
  decideBy: fc.constantFrom(null, '2027-01-15'),
  otherwise: arbitraryLabel,
  outOfScope: arbitraryLabel,
  followUp: arbitraryLabel,
  answer: orNull(
    fc.record({
      by: arbitraryLabel,
      on: fc.constantFrom(null, '2027-01-15'),
      answer: fc.constantFrom('yes' as const, 'no' as const, 'conditions' as const),
      remark: arbitraryLabel,
    }),
  ),
});

const someIds = fc
  .record({
    steps: fc.uniqueArray(arbitraryStepId, { maxLength: 6, size: 'max' }),
    flows: fc.uniqueArray(arbitraryFlowId, { maxLength: 8, size: 'max' }),
    lanes: fc.uniqueArray(arbitraryLaneId, { maxLength: 3 }),
    notes: fc.uniqueArray(arbitraryNoteId, { maxLength: 2 }),
    improvements: fc.uniqueArray(arbitraryImprovementId, { maxLength: 2, size: 'max' }),
    measurements: fc.uniqueArray(arbitraryMeasurementId, { maxLength: 2, size: 'max' }),
    scenarios: fc.uniqueArray(fc.constantFrom('c1', 'c2', 'plan'), { maxLength: 2 }),
    causes: fc.uniqueArray(fc.constantFrom('why1', 'why2'), { maxLength: 2 }),
  })
  .filter((lists) => {
    const all = Object.values(lists).flat();
    return new Set(all).size === all.length;
  });

/** A sound map: ids are unique, and whatever one thing says of another is there. */
export const arbitraryMap: fc.Arbitrary<MapDocument> = someIds
  .chain(({ steps, flows, lanes, notes, improvements, measurements, scenarios, causes }) => {
    const aStep = fc.constantFrom(...steps, ...(steps.length === 0 ? [''] : []));
    return fc.tuple(
      fc.record({
        id: anyId,
        title: arbitraryLabel,
        outcome: arbitraryLabel,
        supplier: arbitraryLabel,
        customer: arbitraryLabel,
        calendar: arbitraryCalendar,
        demand: orNull(arbitraryDemand),
        lanesBy: fc.constantFrom('phase' as const, 'team' as const),
        lanes: each(lanes, (id) => fc.record<Lane>({ id, name: arbitraryLabel })),
        steps: each(steps, (id) => arbitraryStep(id, lanes)),
        flows: each(steps.length === 0 ? [] : flows, (id) => arbitraryFlow(id, aStep)),
        notes: each(notes, (id) =>
          fc.record<Note>({
            id,
            text: arbitraryLabel,
            step: steps.length === 0 ? fc.constant(null) : orNull(aStep),
            parked: fc.boolean(),
          }),
        ),
        improvements: each(improvements, arbitraryImprovement),
        highestRemovedImprovement: fc.constantFrom(0, 3),
        scenarios: each(scenarios, (id) =>
          fc.record<Scenario>({ id, name: arbitraryLabel, improvements: fc.subarray(improvements) }),
        ),
        plan: fc.constantFrom(null, ...scenarios),
        waitsFromStock: fc.boolean(),
        target: orNull(
          fc.record<MapTarget>({
            metric: fc.constant('leadTime'),
            value: fc.constantFrom(0, 144_000),
            date: fc.constantFrom(null, '2027-03-31'),
          }),
        ),
        money: orNull(
          fc.record<Money>({ currency: arbitraryLabel, labourRate: fc.constantFrom(null, 80.5) }),
        ),
        causes: each(causes, (id) =>
          fc.record<Cause>({
            id,
            finding: fc.constantFrom('longQueues', 'x'),
            step: orNull(arbitraryStepId),
            text: arbitraryLabel,
          }),
        ),
        proposal: arbitraryProposal,
        measurements: each(measurements, arbitraryMeasurement),
      }),
      unknownFields,
    );
  })
  .map(([document, more]) => ({ ...more, ...document }));

function each<T>(
  ids: readonly string[],
  arbitrary: (id: fc.Arbitrary<string>) => fc.Arbitrary<T>,
): fc.Arbitrary<readonly T[]> {
  return fc.tuple(...ids.map((id) => arbitrary(fc.constant(id))));
}
