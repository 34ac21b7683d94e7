import { afterEach, expect, test } from 'vitest';
import { readSetting } from '../../storage/settings';
import { freshWorld } from '../../storage/storage.testing';
import { panesFrom, panesStore, restorePanes, sharePanes, showPanes } from './panesStore';

// The store is one for the window, and so for all tests that run in one process.
afterEach(() => panesStore.setState(panesStore.getInitialState()));

test('what was chosen is there again at the next start', async () => {
  const { database } = freshWorld();
  showPanes('both', database);
  sharePanes(0.3, database);
  await expect.poll(() => readSetting(database, 'panes')).toEqual({ shown: 'both', share: 0.3 });
  panesStore.setState({ shown: 'canvas', share: 0.5 });
  await restorePanes(database);
  expect(panesStore.getState()).toMatchObject({ shown: 'both', share: 0.3 });
});

test('neither pane can be made too narrow to come back from', () => {
  const { database } = freshWorld();
  sharePanes(0.01, database);
  expect(panesStore.getState().share).toBe(0.2);
  sharePanes(7, database);
  expect(panesStore.getState().share).toBe(0.8);
});

test('a stored value that says nothing changes nothing', () => {
  expect(panesFrom(undefined)).toEqual({});
  expect(panesFrom('both')).toEqual({});
  expect(panesFrom({ shown: 'table', share: Number.NaN })).toEqual({});
});
