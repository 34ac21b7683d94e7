import { expect, test } from 'vitest';
import { metricsReport } from '../../report/metricsReport';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { columnNames } from './columns';
import { mapOfTable, type Table, tableFaults } from './mapOfTable';
import { stepsTable } from './stepsTable';

function tableOf(...rows: readonly (readonly string[])[]): Table {
  const columns = (['name', 'processTime', 'rework'] as const).map((name) => ({ name, unit: null }));
  return { headings: [], headerRow: 1, columns, rows: rows.map((cells, at) => ({ row: at + 2, cells })) };
}

test('cells are taken as they are: whoever wrote them for a spreadsheet has read them back before', () => {
  const read = mapOfTable(tableOf(["'=1+1", '1h', ''], ['=1+1', '2h', '']), 'm');
  expect(read.ok && read.value.document.steps.map(({ name }) => name)).toEqual(["'=1+1", '=1+1']);
});

test('the rows of a map make the same map again, with nothing written in between', () => {
  const { rows } = stepsTable(leanEnterprise);
  const table: Table = {
    headings: [{ row: 1, key: 'title', value: leanEnterprise.title }],
    headerRow: 1,
    columns: columnNames.map((name) => ({ name, unit: null })),
    rows: rows.map((row, at) => ({ row: at + 2, cells: columnNames.map((name) => row[name]) })),
  };
  const read = mapOfTable(table, leanEnterprise.id);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const asked = { simulation: null, locale: 'en' } as const;
  expect(metricsReport(read.value.document, asked)).toEqual(metricsReport(leanEnterprise, asked));
});

test('all that is wrong is told at once, by row and column', () => {
  const read = mapOfTable(tableOf(['A', 'soon', ''], ['B', '1h', 'Z 10%'], ['', '1h', '']), 'm');
  expect(read).toMatchObject({
    ok: false,
    error: [
      { kind: 'noName', row: 4 },
      { kind: 'badDuration', row: 2, column: 'processTime' },
      { kind: 'unknownStep', row: 3, column: 'rework', name: 'Z' },
    ],
  });
});

test('columns that come twice and cells beside all columns are faults of the table', () => {
  const table = tableOf(['A', '1h', '', 'more'], ['B', '1h', '', '']);
  expect(tableFaults(table)).toEqual([{ kind: 'tooManyCells', row: 2, cells: 4, columns: 3 }]);
  const twice = { ...tableOf(), columns: [...table.columns, { name: 'name', unit: null } as const] };
  expect(tableFaults(twice)).toEqual([{ kind: 'duplicateColumn', row: 1, column: 'name' }]);
});
