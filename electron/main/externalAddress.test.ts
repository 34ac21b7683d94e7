import { expect, test } from 'vitest';
import { externalAddress } from './externalAddress';

test('web and mail addresses may be opened outside, normalised', () => {
  expect(externalAddress('HTTPS://Example.com/a?b#c')).toBe('https://example.com/a?b#c');
  expect(externalAddress('mailto:someone@example.com')).toBe('mailto:someone@example.com');
});

test.each([
  'http://example.com/',
  'https://bank.example@evil.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ms-msdt:/id',
  'smb://host/share',
  'app://millrace/',
  'nonsense',
  `https://example.com/${'a'.repeat(2000)}`,
])('%s may not', (address) => {
  expect(externalAddress(address)).toBeNull();
});
