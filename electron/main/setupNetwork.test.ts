import { expect, test } from 'vitest';
import { isLocalAddress } from './setupNetwork';

test.each([
  'app://millrace/index.html',
  'blob:app://millrace/1-2',
  'data:image/png;base64,AA',
  'devtools://devtools/x',
])('%s stays on the machine', (address) => {
  expect(isLocalAddress(address)).toBe(true);
});

test.each([
  'https://example.com/',
  'http://127.0.0.1/',
  'ws://example.com/',
  'file:///etc/passwd',
  'app://other/',
  'x',
])('%s is cancelled', (address) => {
  expect(isLocalAddress(address)).toBe(false);
});
