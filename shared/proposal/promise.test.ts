import { expect, test } from 'vitest';
import { documentWords } from '../text/documentWords';
import { allTexts, headings, proposed, tableNamed, whole } from './proposal.testing';

const { proposal } = documentWords('en');

test('where a time is missing the first line, the target and the figures say what it is at least', () => {
  const said = proposed({
    ...whole,
    steps: whole.steps.map((step) => (step.id === '4' ? { ...step, waitTime: null } : step)),
    target: { metric: 'leadTime', value: 4 * 40 * 3600, date: null },
  });
  // 384 hours without the wait of 8 hours at step 4: 32 hours of work and 344 of 376; then 40 hours less and 4 more.
  expect(said.sentence).toMatch(/^Approve these three: lead time at least 9 weeks 2 days → at least 8 weeks/);
  const row = tableNamed(said, proposal.compared.label).rows.find(([name]) => name === 'Lead time');
  expect(row?.slice(1, 3).map((text) => text.replace(/\s/g, ' '))).toEqual([
    'at least 9 w 2 d',
    'at least 8 w 2 d',
  ]);
  const [target] = said.sections;
  expect(JSON.stringify(target)).toMatch(/The target is not reached: at least 4 weeks .* too much\./);
});

test('the first line says under which condition the lead time holds, and no part says it again before the figures', () => {
  const said = proposed({ ...whole, demand: { items: 60, per: 'week' } });
  expect(said.sentence).toMatch(
    /9,000\u00a0EUR\. This only holds once utilisation of “.*” and 2 more is below 100%/,
  );
  expect(JSON.stringify(said.opening)).not.toContain('below 100%');
});

test('benefit, cost and payback stand once, with their formulas', () => {
  const money = { currency: 'EUR', labourRate: 80 };
  const said = proposed({ ...whole, money, demand: { items: 2, per: 'week' } });
  const parts = said.sections.find(({ heading }) => heading === proposal.worth.heading)?.parts ?? [];
  expect(parts[0]).toMatchObject({
    facts: [
      // 6 h less of testing and 54 min of approval, 8 items a month at 80 EUR: 6.9 x 8 x 12 x 80 = 52,992.
      { name: 'Benefit per year', text: '53,000\u00a0EUR' },
      // 14 days of 8 h at 80 EUR, and 9,000 EUR.
      { name: 'Cost', text: '17,960\u00a0EUR' },
      // 17,960 / 52,992 of a year, rounded up to a tenth of a month.
      { name: 'Payback', text: '4.1 months' },
    ],
  });
  expect(allTexts(said).match(/12 months/g)).toHaveLength(1);
  expect(headings(proposed({ ...whole, money }))).not.toContain(proposal.worth.heading);
});
