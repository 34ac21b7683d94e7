import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { setupPermissions } from './setupPermissions';

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
