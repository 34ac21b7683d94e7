import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readers } from '../readMapFile.testing';
import { noPasteChoices } from './choices';
import { previewPaste, readPaste } from './readPaste';

function preview(text: string, choices = {}) {
  return previewPaste(readPaste({ text, html: '' }, readers), { ...noPasteChoices, ...choices });
}

test('a person says what a column means, and the steps follow', () => {
  const table = 'Step\tTime\nPlan\t2d\nBuild\t5d\n';
  expect(preview(table).questions).toEqual([{ kind: 'unclearColumn', column: 1 }]);
  const said = preview(table, { meanings: { 1: 'processTime' } });
  expect(said.questions).toEqual([]);
  expect(said.map?.steps.map((step) => step.processTime)).toEqual(['2d', '5d']);
});

test('a unit that a person says holds for the bare numbers of the column only', () => {
  const table = 'Step\tPT\tWT\nPlan\t30\t2d\nBuild\t2h\t1d\n';
  expect(preview(table).questions).toEqual([{ kind: 'unit', column: 1 }]);
  const said = preview(table, { units: { 1: 'min' } });
  expect(said.questions).toEqual([]);
  expect(said.map?.steps.map((step) => step.processTime)).toEqual(['30min', '2h']);
});

test('how numbers are written can be said for all columns', () => {
  const table = 'Step\tPT (min)\nPlan\t1.500\nBuild\t2.250\n';
  expect(preview(table, { format: 'comma' }).map?.steps[0]?.processTime).toBe('1500min');
  expect(preview(table, { format: 'point' }).map?.steps[0]?.processTime).toBe('1.5min');
});

test('a header can be denied, and claimed where none was seen', () => {
  const table = 'Alpha\t2d\nBeta\t3d\n';
  expect(preview(table).map?.steps).toHaveLength(2);
  expect(preview(table, { header: true }).map?.steps.map((step) => step.name)).toEqual(['Beta']);
  expect(preview('Step\tPT\nA\t2d\n', { header: false }).map?.steps).toHaveLength(2);
});

test('of two columns of one meaning the one that a person names is taken', () => {
  const table = 'Step\tWait\tWait\nA\t1d\t2d\nB\t3d\t4d\n';
  expect(preview(table).questions).toEqual([{ kind: 'twice', column: 2, meaning: 'waitTime' }]);
  const said = preview(table, { meanings: { 1: 'none', 2: 'waitTime' } });
  expect(said.questions).toEqual([]);
  expect(said.map?.steps.map((step) => step.waitTime)).toEqual(['2d', '4d']);
});

test('a decision without shares is asked for, not taken for two ways at once', () => {
  const chart = 'graph LR\nA --> B{Fits?}\nB --> C\nB --> D\n';
  expect(preview(chart).questions).toEqual([{ kind: 'decision', step: 'Fits?' }]);
  const shares = (decisions: 'even' | 'parallel') =>
    preview(chart, { decisions }).map?.flows.flatMap((flow) => ('share' in flow ? [flow.share] : []));
  expect(shares('even')).toEqual([null, 0.5, 0.5]);
  expect(shares('parallel')).toEqual([null, null, null]);
});

test('whatever is on the clipboard is read or refused, never thrown at', () => {
  const pieces = fc.constantFrom(
    ...[
      'Step',
      'PT',
      'Wartezeit (h)',
      '\t',
      '\n',
      ';',
      ',',
      '|',
      '|---|',
      '- ',
      '  ',
      '# ',
      '1,500',
      '2d',
      '5-Mar',
      '"',
    ],
    ...[
      'graph LR\n',
      'A[x',
      ']',
      '-->',
      '-.->|',
      '{',
      '}',
      'subgraph a',
      'end',
      '&',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
    ],
    ...["<td colspan='9'>", '<td rowspan=3>', '<br>', '&amp;', '#REF!', '=1+1', '__proto__', '%', '85%'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const read = previewPaste(readPaste({ text: one, html: other }, readers), noPasteChoices);
      expect(read.map === null).toBe(read.refusal !== null);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['tsv', '\t'],
  ['csv', ';'],
])('a first line that names the separator is no line of the table: %s', (source, sign) => {
  const lines = [
    ['Step', 'PT (min)', 'Note'],
    ['Check', '7', 'one'],
    ['Send', '9', 'a\tb'],
  ];
  const text = `sep=${sign}\r\n${lines.map((cells) => cells.join(sign)).join('\r\n')}`;
  const preview = previewPaste(readPaste({ text, html: '' }, readers), noPasteChoices);
  expect(preview.source).toBe(source);
  expect(preview.map?.steps.map(({ name, processTime }) => [name, processTime])).toEqual([
    ['Check', '7min'],
    ['Send', '9min'],
  ]);
});
