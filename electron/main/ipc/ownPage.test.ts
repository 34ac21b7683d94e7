import type { IpcMainEvent, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { isFromOwnPage } from './ownPage';

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
