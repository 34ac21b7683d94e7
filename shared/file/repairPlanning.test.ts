import { expect, test } from 'vitest';
import { repairVsmap } from './repairVsmap';

const sound = { id: 'm', title: 'T', steps: [{ id: 's', name: 'S' }], flows: [] };

function repaired(more: object) {
  const result = repairVsmap(
    JSON.stringify({ format: 'vsmap', formatVersion: 2, map: { ...sound, ...more } }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each([
  ['scenarios that are no list', { scenarios: 'x' }, { scenarios: [] }],
  ['a scenario that is none', { scenarios: [1, { id: 'c', name: 'P' }] }, { scenarios: [{ id: 'c' }] }],
  [
    'a scenario with the id of a step',
    { scenarios: [{ id: 's', name: 'P' }] },
    { scenarios: [{ name: 'P' }] },
  ],
  [
    'a scenario with odd contents',
    { scenarios: [{ id: 'c', name: 3, improvements: [4] }] },
    { scenarios: [{ name: '3', improvements: [] }] },
  ],
  ['a plan that is no id', { plan: 3 }, { plan: null }],
  ['a target without a figure', { target: { metric: 'leadTime', value: 'x' } }, { target: null }],
  ['a target that is none', { target: 4 }, { target: null }],
  [
    'a labour rate below zero',
    { money: { currency: 'EUR', labourRate: -1 } },
    { money: { currency: 'EUR', labourRate: null } },
  ],
  ['a currency that is none', { money: { currency: 4 } }, { money: null }],
  [
    'a cause without a text',
    { causes: [{ id: 'k' }, { id: 'w', finding: 'x', text: 'why' }] },
    { causes: [{ id: 'w' }] },
  ],
  [
    'a sponsor that is no text',
    { proposal: { sponsor: 3, team: 'Desk' } },
    { proposal: { sponsor: '', team: 'Desk' } },
  ],
  [
    'an answer that is none',
    { proposal: { team: 'Desk', answer: { answer: 'perhaps' } } },
    { proposal: { team: 'Desk', answer: null } },
  ],
  ['a proposal that is none', { proposal: [] }, { proposal: { sponsor: '' } }],
  [
    'a number of no improvement',
    { highestRemovedImprovement: -2, plan: 'c' },
    { highestRemovedImprovement: 0, plan: 'c' },
  ],
  ['a switch that is none', { waitsFromStock: 'yes' }, { waitsFromStock: false }],
])('%s: what is sound beside it stays', (_name, more, expected) => {
  const { document, repairs } = repaired(more);
  expect(document).toMatchObject(expected);
  expect(document.steps).toHaveLength(1);
  expect(repairs.length).toBeGreaterThan(0);
});

test('an improvement with odd fields keeps its title, and gets a number', () => {
  const odd = { number: 0, hypothesis: 3, dependsOn: 'x', effortDays: -1, cost: -1, start: 'soon', flow: 7 };
  const { document } = repaired({ improvements: [{ id: 'i', title: 'Policy', ...odd }] });
  expect(document.improvements).toMatchObject([
    { title: 'Policy', number: 1, effortDays: null, cost: null, start: null, dependsOn: [], flow: null },
  ]);
});

test('a step with odd fields of version 2 stays, and so do its sound links', () => {
  const odd = {
    decision: 3,
    notAutomatable: '',
    automation: { processFactor: -1 },
    links: [{ url: 'javascript:alert(1)' }, { url: 'https://ok.example' }, 4],
  };
  const { document } = repaired({ steps: [{ id: 's', name: 'S', ...odd }] });
  expect(document.steps).toMatchObject([
    {
      name: 'S',
      decision: false,
      notAutomatable: null,
      automation: null,
      links: [{ url: 'https://ok.example' }],
    },
  ]);
});
