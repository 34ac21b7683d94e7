import fc from 'fast-check';
import type { Lane } from '../model/lane';
import type { MapDocument } from '../model/mapDocument';
import type { Note } from '../model/note';
import { arbitraryImprovement } from './arbitraryImprovement.testing';
import { arbitraryMeasurement } from './arbitraryMeasurement.testing';
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
} from './arbitraryNouns.testing';

const someIds = fc
  .record({
    steps: fc.uniqueArray(arbitraryStepId, { maxLength: 6, size: 'max' }),
    flows: fc.uniqueArray(arbitraryFlowId, { maxLength: 8, size: 'max' }),
    lanes: fc.uniqueArray(arbitraryLaneId, { maxLength: 3 }),
    notes: fc.uniqueArray(arbitraryNoteId, { maxLength: 2 }),
    improvements: fc.uniqueArray(arbitraryImprovementId, { maxLength: 2, size: 'max' }),
    measurements: fc.uniqueArray(arbitraryMeasurementId, { maxLength: 2, size: 'max' }),
  })
  .filter((lists) => {
    const all = Object.values(lists).flat();
    return new Set(all).size === all.length;
  });

/** A sound map: ids are unique, and whatever one thing says of another is there. */
export const arbitraryMap: fc.Arbitrary<MapDocument> = someIds
  .chain(({ steps, flows, lanes, notes, improvements, measurements }) => {
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
