import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSetting } from '../../storage/settings';
import { freshWorld } from '../../storage/storage.testing';
import {
  foldSection,
  foldSide,
  restoreSide,
  showSide,
  sideFrom,
  sideStore,
  takeFocusWish,
  widenSide,
} from './sideStore';

// The store is one for the window, and so for all tests that run in one process.
beforeEach(() => sideStore.setState(sideStore.getInitialState()));
afterEach(() => sideStore.setState(sideStore.getInitialState()));

test('how the panel stood is there again at the next start', async () => {
  const { database } = freshWorld();
  await restoreSide(database);
  foldSide(true);
  widenSide(412.4);
  foldSection('capacity', true);
  const kept = { folded: true, width: 412, foldedSections: ['capacity'] };
  await expect.poll(() => readSetting(database, 'side')).toEqual(kept);
  expect(sideFrom(await readSetting(database, 'side'))).toEqual(kept);
});

test('the panel can be made neither too narrow nor so wide that nothing is left of the map', () => {
  widenSide(10);
  expect(sideStore.getState().width).toBe(332);
  widenSide(9999);
  expect(sideStore.getState().width).toBe(760);
  widenSide(null);
  expect(sideStore.getState().width).toBeNull();
});

test('who asks for a panel, or a part of it, gets it unfolded', () => {
  foldSide(true);
  foldSection('forecast', true);
  foldSection('findings', true);
  showSide('findings', { section: 'forecast', focus: true });
  expect(sideStore.getState()).toMatchObject({
    panel: 'findings',
    section: 'forecast',
    folded: false,
    foldedSections: ['findings'],
  });
  expect(takeFocusWish()).toBe(true);
  expect(takeFocusWish()).toBe(false);
});

test('a stored value that says nothing changes nothing', () => {
  expect(sideFrom(undefined)).toEqual({});
  expect(sideFrom('folded')).toEqual({});
  expect(sideFrom({ folded: 'yes', width: Number.NaN, foldedSections: 'all' })).toEqual({});
  expect(sideFrom({ foldedSections: ['somewhere', 'forecast'] })).toEqual({ foldedSections: ['forecast'] });
});
