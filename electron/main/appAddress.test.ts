import { expect, test } from 'vitest';
import { appPage, isAppAddress } from './appAddress';

test('the page of the app is of its own origin', () => {
  expect(isAppAddress(appPage)).toBe(true);
  expect(isAppAddress('app://millrace/assets/index.js?v=1#/map/m1')).toBe(true);
});

test.each([
  'app://millrace.example/',
  'app://millrace@example/',
  'app://millrace:80/',
  'app://user@millrace/',
  'app://other/index.html',
  'apps://millrace/',
  'https://millrace/',
  'file:///millrace/index.html',
  'about:blank',
  'data:text/html,app://millrace/',
  '//millrace/',
  '',
])('%j is not', (address) => {
  expect(isAppAddress(address)).toBe(false);
});
