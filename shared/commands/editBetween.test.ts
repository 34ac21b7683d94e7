import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from '../file/arbitraryMap.testing';
import { leanEnterprise } from '../samples/leanEnterprise';
import { apply } from './apply';
import { arbitraryCommand } from './arbitraryCommand.testing';
import { editBetween } from './editBetween';
import type { Command } from './registry';

test('whatever was done, an edit between two states leads from the one to the other', () => {
  let [found, none] = [0, 0];
  const times = fc.constantFrom('1d', '2d', '?', null);
  const patch = fc.record(
    { name: fc.string(), processTime: times, waitTime: times, leadTime: times },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(arbitraryMap, fc.array(patch, { maxLength: 3 }), arbitraryCommand, (map, patches, other) => {
      const id = map.steps[0]?.id ?? '';
      const edits = patches.map((patch): Command => ({ kind: 'editStep', id, patch }));
      for (const after of [edits.reduce(apply, map), apply(map, other)]) {
        const edit = editBetween(after, map);
        if (edit === null) none += 1;
        else {
          found += 1;
          expect(apply(after, edit)).toEqual(map);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(15);
  expect(none).toBeGreaterThan(15);
});

test('an edit of a step is taken back by an edit of that step, and nothing else is', () => {
  const [step] = leanEnterprise.steps;
  const id = step?.id ?? '';
  const edited = apply(leanEnterprise, { kind: 'editStep', id, patch: { leadTime: '9w', name: 'Other' } });
  expect(edited).not.toBe(leanEnterprise);
  expect(editBetween(edited, leanEnterprise)).toEqual({
    kind: 'editStep',
    id,
    patch: { name: step?.name, waitTime: step?.waitTime },
  });
  expect(editBetween(leanEnterprise, leanEnterprise)).toBeNull();
  expect(editBetween(apply(leanEnterprise, { kind: 'setTitle', title: 'x' }), leanEnterprise)).toBeNull();
  const two = leanEnterprise.steps.slice(0, 2).reduce((map, { id }) => {
    return apply(map, { kind: 'editStep', id, patch: { name: 'x' } });
  }, leanEnterprise);
  expect(editBetween(two, leanEnterprise)).toBeNull();
});
