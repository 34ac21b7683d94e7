import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { isLocalAddress, setupPermissions } from './setupSession';

test('every permission is denied, asked for or looked up', () => {
  const handlers: Record<string, (...args: unknown[]) => unknown> = {};
  const session = new Proxy({} as Session, {
    get: (_target, name) => (handler: (...args: unknown[]) => unknown) => {
      handlers[String(name)] = handler;
    },
  });
  setupPermissions(session);
  const granted: unknown[] = [];
  handlers.setPermissionRequestHandler?.(null, 'media', (answer: unknown) => granted.push(answer));
  expect(granted).toEqual([false]);
  expect(handlers.setPermissionCheckHandler?.(null, 'clipboard-read', 'app://millrace')).toBe(false);
  expect(handlers.setDevicePermissionHandler?.({ deviceType: 'usb' })).toBe(false);
});

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
