import fc from 'fast-check';
import type { Improvement } from '../model/improvement';
import { arbitraryLabel, arbitraryStepId, orNull, unknownFields } from '../schema/arbitraryNouns.testing';
import { arbitraryMapCommand } from './arbitraryMapCommand.testing';
import { mapCommandOf } from './mapCommands';

const figure = fc.oneof(
  fc.constantFrom(0, 0.25, 144_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const number = figure.map((value) => (value === 0 ? 0 : value));
const day = orNull(fc.constantFrom('2026-11-30', '2028-02-29'));

/** An improvement with any values, and with commands that a file can hold but that a map may refuse. */
export function arbitraryImprovement(id: fc.Arbitrary<string>): fc.Arbitrary<Improvement> {
  const fields = fc.record({
    id,
    number: fc.integer({ min: 1, max: 999 }),
    title: arbitraryLabel,
    finding: orNull(fc.constantFrom('longQueues', 'x')),
    flow: orNull(fc.constantFrom('f1', 'f2')),
    decidedBy: orNull(fc.constantFrom('team' as const, 'teams' as const, 'leadership' as const)),
    start: day,
    due: day,
    firstAction: arbitraryLabel,
    dependsOn: fc.array(fc.constantFrom('i1', 'i2'), { maxLength: 2 }),
    effortDays: orNull(fc.constantFrom(0, 0.5, 14)),
    cost: orNull(fc.constantFrom(0, 9_000)),
    hypothesis: fc.record({ change: arbitraryLabel, effect: arbitraryLabel, because: arbitraryLabel }),
    risks: arbitraryLabel,
    learned: arbitraryLabel,
    reason: arbitraryLabel,
    step: orNull(arbitraryStepId),
    lens: orNull(fc.constantFrom('culture' as const, 'automation' as const, 'recovery' as const)),
    kind: orNull(fc.constantFrom('technical' as const, 'collaboration' as const)),
    owner: arbitraryLabel,
    expected: orNull(
      fc.record({
        metric: fc.constantFrom('leadTime', 'x'),
        baseline: number,
        target: orNull(number),
        date: day,
      }),
    ),
    status: fc.constantFrom('idea' as const, 'selected' as const, 'done' as const),
    result: orNull(fc.record({ value: number, date: day, note: arbitraryLabel })),
    commands: fc.array(
      arbitraryMapCommand.filter((command) => mapCommandOf(command) !== null),
      { maxLength: 2 },
    ),
  });
  return fc.tuple(fields, unknownFields).map(([known, more]) => ({ ...more, ...known }));
}
