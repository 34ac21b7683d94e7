import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../commands/apply';
import { arbitraryCommand } from '../commands/arbitraryCommand.testing';
import { arbitraryMap } from '../file/arbitraryMap.testing';
import type { MapDocument } from '../model/mapDocument';
import { leanEnterprise } from '../samples/leanEnterprise';
import { type Analysis, analyse } from './analyse';
import { reanalyse } from './reanalyse';

/** All that is worked out, as values; of the index, what it answers. */
function values({ indexOf, ...rest }: Analysis) {
  return { ...rest, indices: rest.document.steps.map(({ id }) => indexOf(id)) };
}

test('whatever is done to a map, it is worked out as if it had been opened like that', () => {
  let taken = 0;
  const renaming = fc.record({ name: fc.string(), note: fc.string() });
  fc.assert(
    fc.property(
      arbitraryMap,
      fc.array(arbitraryCommand, { maxLength: 2 }),
      renaming,
      (map, commands, patch) => {
        const before = analyse(map);
        const [first] = map.steps;
        const renamed = first === undefined ? map : apply(map, { kind: 'editStep', id: first.id, patch });
        for (const after of [renamed, commands.reduce(apply, map)]) {
          const analysis = reanalyse(before, after);
          if (after !== map && analysis.route === before.route) taken += 1;
          expect(values(analysis)).toEqual(values(analyse(after)));
        }
      },
    ),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(100);
});

test('a name, a remark or a title costs no look at the stream; a time, a team or a calendar does', () => {
  const before = analyse(leanEnterprise);
  const edited = (patch: object): MapDocument => ({
    ...leanEnterprise,
    steps: leanEnterprise.steps.map((step, at) => (at === 3 ? { ...step, ...patch } : step)),
  });
  const isTaken = (document: MapDocument) => reanalyse(before, document).capacity === before.capacity;
  for (const same of [edited({ name: 'Other' }), edited({ note: 'x' }), { ...leanEnterprise, title: 'x' }])
    expect(isTaken(same)).toBe(true);
  const longer = { ...leanEnterprise.calendar, hoursPerDay: 9 };
  for (const other of [
    edited({ processTime: '9d' }),
    edited({ team: 'Nobody' }),
    edited({ id: 'other' }),
    { ...leanEnterprise, calendar: longer },
    { ...leanEnterprise, steps: leanEnterprise.steps.slice(1) },
  ])
    expect(isTaken(other)).toBe(false);
});
