import { expect, test } from 'vitest';
import { readSetting } from '../../storage/settings';
import { freshWorld } from '../../storage/storage.testing';
import {
  columnLayout,
  layoutFrom,
  restoreColumns,
  setWidth,
  shownColumns,
  toggleColumn,
} from './columnLayout';

test('columns stay as they were left', async () => {
  const { database } = freshWorld();
  await restoreColumns(database);
  toggleColumn('valueClass');
  setWidth('name', 300);
  await expect
    .poll(() => readSetting(database, 'gridColumns'))
    .toEqual({ hidden: ['valueClass'], widths: { name: 300 } });
  const { database: later } = freshWorld();
  await later.settings.put({ name: 'gridColumns', value: { hidden: ['people'], widths: {} } });
  await restoreColumns(later);
  expect(shownColumns(columnLayout.getState()).map(({ id }) => id)).not.toContain('people');
});

test('what is stored and makes no sense is left out, and the name is always shown', () => {
  expect(layoutFrom(null)).toEqual({ hidden: [], widths: {} });
  expect(layoutFrom({ hidden: ['name', 'nothing', 'team'], widths: { team: 'wide', phase: 1 } })).toEqual({
    hidden: ['team'],
    widths: { phase: 48 },
  });
});
