import { expect, test } from 'vitest';
import { htmlGrids } from './pageTables';

function texts(html: string) {
  return htmlGrids(html).map((grid) => grid.rows.map((row) => row.map((cell) => cell.text)));
}

test('cells hold their texts with the blanks of the markup as one, and breaks as lines', () => {
  expect(texts('<table><tr><td>Code\n   &amp;  test<br>twice</td><td>2&nbsp;d</td></tr></table>')).toEqual([
    [['Code & test\ntwice', '2 d']],
  ]);
});

test('scripts, styles and comments are no text', () => {
  const html =
    '<table><tr><td><script>alert(1)</script><style>td{}</style><!-- x --><b onclick="y()">Build</b></td></tr></table>';
  expect(texts(html)).toEqual([[['Build']]]);
});

test('a table inside a cell is a table of its own', () => {
  const html = '<table><tr><td>outside<table><tr><td>Step</td><td>PT</td></tr></table></td></tr></table>';
  expect(texts(html)).toEqual([[['Step', 'PT']], [['outside']]]);
});

test('spans that no table has are cut to a size that harms nobody', () => {
  const [grid] = htmlGrids(
    '<table><tr><td colspan=999999999 rowspan=999999999>a</td></tr><tr><td>b</td></tr></table>',
  );
  expect(grid?.rows.length).toBeLessThan(10);
  expect(grid?.rows[0]?.length).toBeLessThanOrEqual(100);
});

test('markup that nobody closes is read to its end', () => {
  expect(texts('<table><tr><td>a<td>b<tr><td>c')).toEqual([
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ]);
});

test('a text of cells without a table is none', () => {
  expect(htmlGrids('<td>a</td>')).toEqual([]);
  expect(htmlGrids('<p>no table here</p>')).toEqual([]);
});
