import { expect, test } from 'vitest';
import { themeChoiceOf, themeOf } from './theme';

test('a choice is kept whatever the system wishes', () => {
  expect(themeOf('light', { dark: true, contrast: true })).toBe('light');
  expect(themeOf('projector', { dark: true, contrast: false })).toBe('projector');
});

test('the system decides where nothing was chosen', () => {
  expect(themeOf('system', { dark: false, contrast: false })).toBe('light');
  expect(themeOf('system', { dark: true, contrast: true })).toBe('dark');
  expect(themeOf('system', { dark: false, contrast: true })).toBe('projector');
});

test('an unknown choice is the choice of the system', () => {
  expect(themeChoiceOf('projector')).toBe('projector');
  expect(themeChoiceOf('sepia')).toBe('system');
  expect(themeChoiceOf(undefined)).toBe('system');
});
