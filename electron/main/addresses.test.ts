import type { IpcMainEvent, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { appPage, externalAddress, isAppAddress, isFromOwnPage } from './addresses';

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

const own = { id: 1 } as WebContents;
const other = { id: 2 } as WebContents;

function sent(sender: WebContents, frame: { url: string; parent: object | null } | null) {
  return { sender, senderFrame: frame } as Pick<IpcMainEvent, 'sender' | 'senderFrame'>;
}

test('only the top frame of our own window on our own page may send', () => {
  const page = { url: 'app://millrace/index.html#/map/m1', parent: null };
  expect(isFromOwnPage(sent(own, page), own)).toBe(true);
  expect(isFromOwnPage(sent(other, page), own)).toBe(false);
  expect(isFromOwnPage(sent(own, page), null)).toBe(false);
  expect(isFromOwnPage(sent(own, null), own)).toBe(false);
  expect(isFromOwnPage(sent(own, { ...page, parent: {} }), own)).toBe(false);
  expect(isFromOwnPage(sent(own, { ...page, url: 'https://millrace/' }), own)).toBe(false);
  expect(isFromOwnPage(sent(own, { ...page, url: 'about:blank' }), own)).toBe(false);
});
