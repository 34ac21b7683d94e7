import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../commands/apply';
import { arbitraryCommand } from '../../commands/arbitraryCommand.testing';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { analyse } from '../../metrics/analyse';
import type { MapDocument } from '../../model/mapDocument';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { layOut } from './layOutMap';
import { standAlike } from './standAlike';

const layoutOf = (map: MapDocument) => layOut(analyse(map));

test('whatever is done to a map, states that stand alike have the same layout', () => {
  let [alike, apart] = [0, 0];
  fc.assert(
    fc.property(arbitraryMap, fc.array(arbitraryCommand, { maxLength: 4 }), (map, commands) => {
      const after = commands.reduce(apply, map);
      if (after === map) return;
      if (!standAlike(map, after)) {
        apart += 1;
        return;
      }
      alike += 1;
      expect(layoutOf(after)).toEqual(layoutOf(map));
    }),
    { numRuns: 2000 },
  );
  expect(alike).toBeGreaterThan(100);
  expect(apart).toBeGreaterThan(100);
});

test('what is typed into a step moves nothing, its lane, its place and its end may', () => {
  const [first] = leanEnterprise.steps;
  const edited = (patch: object): MapDocument => ({
    ...leanEnterprise,
    steps: leanEnterprise.steps.map((step) => (step === first ? { ...step, ...patch } : step)),
  });
  for (const patch of [{ name: 'Other' }, { processTime: '9d' }, { team: 'Nobody' }, { note: 'x' }])
    expect(standAlike(leanEnterprise, edited(patch)), Object.keys(patch).join()).toBe(true);
  for (const patch of [{ id: 'other' }, { phase: null }, { place: { x: 1, y: 2 } }, { end: true }])
    expect(standAlike(leanEnterprise, edited(patch)), Object.keys(patch).join()).toBe(false);
  const byTeam: MapDocument = { ...leanEnterprise, lanesBy: 'team' };
  expect(standAlike(byTeam, { ...edited({ team: 'Nobody' }), lanesBy: 'team' })).toBe(false);
  expect(standAlike(leanEnterprise, { ...leanEnterprise, customer: 'Buyer' })).toBe(false);
});
