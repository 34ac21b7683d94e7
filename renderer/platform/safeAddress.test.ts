import { expect, test } from 'vitest';
import { safeAddress } from './safeAddress';

test('an https address is one, however it is typed', () => {
  expect(safeAddress('https://wiki.example.com/runbook')).toBe('https://wiki.example.com/runbook');
  expect(safeAddress('  HTTPS://Wiki.Example.com/a b ')).toBe('https://wiki.example.com/a%20b');
});

test('nothing else is', () => {
  const others = [
    'http://example.com',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'mailto:team@example.com',
    'example.com',
    'https://',
    'https://bank.example.com@evil.example.com/',
    'https://:secret@evil.example.com/',
    `https://example.com/${'a'.repeat(3000)}`,
    '',
  ];
  for (const text of others) expect(safeAddress(text), text.slice(0, 60)).toBeNull();
});
