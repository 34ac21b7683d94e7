import { expect, test } from 'vitest';
import { makeImprovement, type RecordedCommand } from '../model/improvement';
import { makeStep } from '../model/step';
import { leanEnterprise } from '../samples/leanEnterprise';
import { changeStory } from './changeStory';

function story(...commands: readonly (RecordedCommand & { readonly [field: string]: unknown })[]) {
  const improvement = makeImprovement({ id: 'i', title: 'I', commands });
  return changeStory({ ...leanEnterprise, improvements: [improvement] }, improvement, ['i'], 'en');
}

const [first, second] = leanEnterprise.steps;
if (first === undefined || second === undefined) throw new Error('the sample has steps');

const scan = {
  kind: 'all',
  commands: [
    { kind: 'addStep', step: makeStep({ id: 'new', name: '' }), after: null, flow: null },
    {
      kind: 'connect',
      flow: { id: 'x', kind: 'forward', from: first.id, to: 'new', share: null, wait: null },
    },
  ],
};

test('a step that is added is told once, as it ends up, without its arrows', () => {
  expect(
    story(
      scan,
      { kind: 'editStep', id: 'new', patch: { name: 'Security scan' } },
      { kind: 'editStep', id: 'new', patch: { processTime: '1h' } },
      { kind: 'editStep', id: 'new', patch: { waitTime: '0h' } },
    ),
  ).toEqual(['New step “Security scan”: process time 1 hour; wait 0 hours']);
});

test('what is added and taken away again is not told', () => {
  expect(story(scan, { kind: 'removeStep', id: 'new' })).toEqual([]);
});

test('a time that is what a lead time leaves is told as a time, before and after', () => {
  const patch = { waitTime: { upToLeadTime: '4h' }, automationLevel: 'automated', processTime: '1h' };
  const [told] = story({ kind: 'editStep', id: second.id, patch });
  expect(told).toBe(
    `“${second.name}”: process time 2 hours → 1 hour; wait 4 days 6 hours → 3 hours; automation manual → automated`,
  );
});

test('a change of a later program is said to be one', () => {
  expect(story({ kind: 'foldStep' })).toEqual(['A change from a newer version of Millrace']);
});
