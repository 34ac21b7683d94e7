import { describe, expect, test } from 'vitest';
import { readCsv } from './csvReader';

describe('what a facilitator adds to a table', () => {
  test('tags in any order and by other names, a place, an outcome and a parked note', () => {
    const text = [
      '# outcome: Served in a week',
      '# customer: Shops',
      '# lanesBy: team',
      '# parked: Who owns the data?',
      'name,tags,place',
      'Review,ops; Security,120 -40.5',
      'Deploy,,',
    ].join('\n');
    const read = readCsv(text, 'm');
    expect(read).toMatchObject({
      ok: true,
      value: {
        document: {
          outcome: 'Served in a week',
          customer: 'Shops',
          supplier: '',
          lanesBy: 'team',
          notes: [{ text: 'Who owns the data?', step: null, parked: true }],
          steps: [
            { tags: ['security', 'operations'], place: { x: 120, y: -40.5 } },
            { tags: [], place: null },
          ],
        },
      },
    });
  });

  test.each([
    ['tags', 'fashion', 'notOneOf'],
    ['place', 'top left', 'badForm'],
    ['place', '1 2 3', 'badForm'],
    ['place', '9999999 0', 'badValue'],
  ])('the %s %j is refused', (column, cell, kind) => {
    const read = readCsv(`name,next,${column}\nReview,-,${cell}`, 'm');
    expect(read).toMatchObject({ ok: false, error: [{ kind, row: 2 }] });
  });
});
