import { expect, test } from 'vitest';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { structureOfMap } from './soundStream';

function withStep(map: MapDocument, at: number, patch: Partial<Step>): MapDocument {
  return { ...map, steps: map.steps.map((step, index) => (index === at ? { ...step, ...patch } : step)) };
}

test('what the flows mean is worked out once while only times, shares and names are edited', () => {
  const first = structureOfMap(leanEnterprise);
  const edits = [{ waitTime: '3d' }, { percentCompleteAccurate: 0.5 }, { name: 'Sign-off' }];
  let map = leanEnterprise;
  for (const patch of edits) {
    map = withStep(map, 1, patch);
    expect(structureOfMap(map).structure).toBe(first.structure);
    expect(structureOfMap(map).graph).toBe(first.graph);
  }
});

test.each([
  ['another end', withStep(leanEnterprise, 1, { end: true })],
  ['another id', withStep(leanEnterprise, 1, { id: 'other' })],
  ['one step less', { ...leanEnterprise, steps: leanEnterprise.steps.slice(1) }],
  ['another order', { ...leanEnterprise, steps: leanEnterprise.steps.toReversed() }],
  ['one flow less', { ...leanEnterprise, flows: leanEnterprise.flows.slice(1) }],
])('%s is another structure, the same as without the one before', (_, map) => {
  const before = structureOfMap(leanEnterprise);
  const after = structureOfMap(map);
  expect(after.structure).not.toBe(before.structure);
  const fresh = structureOfMap({ steps: map.steps, flows: [...map.flows] });
  expect(after).toEqual(fresh);
});
