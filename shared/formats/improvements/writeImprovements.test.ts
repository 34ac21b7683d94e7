import { expect, test } from 'vitest';
import { makeImprovement } from '../../model/improvement';
import { makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { planGains } from '../../scenario/planGains';
import { words } from '../../text/words';
import { improvementsJiraCsv, improvementsMarkdown, improvementsTsv } from './writeImprovements';

const document = makeMap({
  id: 'm',
  title: 'Orders',
  steps: [makeStep({ id: 'a', name: 'Approve', processTime: '1h', waitTime: '2d' })],
  improvements: [
    makeImprovement({
      id: 'i',
      number: 2,
      title: '=cmd|"calc"',
      reason: 'Waits | a lot,\nevery week',
      step: 'a',
      lens: 'leanFlow',
      owner: '@Anna',
      status: 'selected',
      due: '2026-03-31',
      effortDays: 2,
      hypothesis: { change: 'drop the board', effect: 'it is faster', because: '' },
      commands: [{ kind: 'editStep', id: 'a', patch: { waitTime: '4h' } } as never],
    }),
    makeImprovement({ id: 'j', number: 3, title: 'Gone', status: 'dropped' }),
  ],
});
const listed = { document, scenario: null, gains: planGains(document) };
const en = words('en');

test('Jira gets issues with day, estimate and labels, and nothing that a spreadsheet computes', () => {
  const csv = improvementsJiraCsv(listed, en);
  const [header = '', first = ''] = csv.split('\r\n');
  expect(header).toBe('Summary,Description,Issue Type,Due Date,Original Estimate,Labels,Labels');
  expect(first).toMatch(/^"'=cmd\|""calc""","Improvement 2 · Orders\n/u);
  expect(first).toContain('If we drop the board, then it is faster');
  expect(first).toContain('Changes to the map: “Approve”: wait 2 days → 4 hours');
  expect(first).toMatch(/",Task,2026-03-31,57600,improvement-2,leanFlow$/u);
  expect(csv).not.toContain('Gone');
});

test('a spreadsheet gets a line each, without formulas and without line breaks', () => {
  const [header = '', first = '', , ...rest] = improvementsTsv(listed, en).split('\n');
  expect(header.split('\t').slice(0, 3)).toEqual(['No.', 'Title', 'About']);
  const cells = first.split('\t');
  expect(cells.slice(0, 3)).toEqual(['2', '\'=cmd|"calc"', 'Approve']);
  expect(cells).toContain("'@Anna");
  expect(cells).toContain('−1 d 4 h');
  expect(rest).toEqual(['']);
});

test('Markdown says the same as text, never as markup', () => {
  const text = improvementsMarkdown(listed, en);
  expect(text).toMatch(/^## Orders: Improvements\n\n\| No\. \| Title/u);
  expect(text).toContain('Waits \\| a lot,');
});

test('what is kept as a document says of which day it is, with what each improvement is to bring', () => {
  const monthly = { ...document, demand: { items: 20, per: 'month' } } as const;
  const list = { document: monthly, scenario: null, gains: planGains(monthly) };
  const text = improvementsMarkdown(list, en, 'As of 30 November 2026');
  expect(text).toMatch(/^## Orders: Improvements\n\nAs of 30 November 2026\n\n\| No\. /u);
  expect(text).toMatch(/\| Lead time \|/u);
  // Two days of waiting become four hours.
  expect(text).toMatch(/\| −1.d.4.h \|/u);
});
