import { expect, test } from 'vitest';
import { parseDuration } from '../../../time/parseDuration';
import { words } from '../../words';

test.each([
  '',
  '5',
  '1,500h',
  '1e3',
  '-2d',
  '4h 2d',
  '2d 3d',
  '90M',
  '1:75',
  'PT',
  '1d/2d',
  '5-3d',
  '2d!',
  '1.2.3h',
])('the refusal of %j is one plain sentence', (text) => {
  const parsed = parseDuration(text);
  if (parsed.ok) throw new Error(`${text} was understood`);
  expect(words('en').duration.error(parsed.error)).toMatch(/^\S.{10,140}\.$/);
});
