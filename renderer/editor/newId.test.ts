import { expect, test } from 'vitest';
import { newId } from './newId';

test('an id has its prefix and eight letters or digits', () => {
  expect(newId('s')).toMatch(/^s-[a-z0-9]{8}$/);
});

test('no letter of an id is likelier than another', () => {
  const counts = new Map<string, number>();
  const ids = 20_000;
  for (let at = 0; at < ids; at += 1)
    for (const letter of newId('f').slice(2)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const even = (ids * 8) / 36;
  // Five times what chance makes of it; a byte folded into 36 letters would make four of them 12 % likelier.
  for (const count of counts.values()) expect(Math.abs(count / even - 1)).toBeLessThan(0.08);
  expect(counts.size).toBe(36);
});
