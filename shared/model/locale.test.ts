import { expect, test } from 'vitest';
import { localeOf } from './locale';

test.each([
  [['de-AT', 'en'], 'de'],
  [['fr-FR', 'de', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['de_DE.UTF-8'], 'de'],
  [['de@euro'], 'de'],
  [['en-XA'], 'pseudo'],
  [['C'], 'en'],
  [['pt-BR', 'fr'], 'en'],
  [['den'], 'en'],
  [[], 'en'],
])('who wishes %j is spoken to in %s', (wished, locale) => {
  expect(localeOf(wished)).toBe(locale);
});
