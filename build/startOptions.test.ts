import { expect, test } from 'vitest';
import { readStartOptions } from './startOptions.mjs';

test('without options the app opens on its fixed port', () => {
  expect(readStartOptions([], {})).toEqual({
    ok: true,
    value: { help: false, browser: false, open: true, port: 4319 },
  });
});

test('an option wins over the environment', () => {
  expect(readStartOptions(['--port', '5000'], { MILLRACE_PORT: '6000' })).toMatchObject({
    value: { port: 5000 },
  });
  expect(readStartOptions([], { MILLRACE_PORT: '6000' })).toMatchObject({ value: { port: 6000 } });
});

test.each([
  ['--port', '0'],
  ['--port', '65536'],
  ['--port', '80x'],
  ['--port', ''],
  ['--prot', '80'],
  ['extra'],
])('%s %s is refused with a reason', (...args) => {
  const read = readStartOptions(args, {});
  expect(read.ok ? '' : read.error).not.toBe('');
});
