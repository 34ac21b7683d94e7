import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createCodec } from './standIn/codec';
import { createMenus } from './standIn/desktop';
import { runMain } from './standIn/runMain';
import { strict } from './standIn/strict';

test('messages carry what a structured clone carries', () => {
  const { encode, decode } = createCodec();
  const message = {
    bytes: Uint8Array.from({ length: 300 }, (_, at) => at % 256),
    nothing: undefined,
    empty: null,
    list: [1, -0.5, Number.NaN, Number.POSITIVE_INFINITY, 10n],
    when: new Date(0),
    text: 'größer “\u2028” 🏞',
    buffer: new Uint8Array([1, 2]).buffer,
  };
  expect(decode(encode(message))).toEqual(message);
});

test('bytes of a part of a buffer travel without the rest', () => {
  const { encode, decode } = createCodec();
  const part = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  expect(decode(encode(part))).toEqual(new Uint8Array([2, 3]));
});

test('functions do not travel', () => {
  expect(() => createCodec().encode({ f: () => 1 })).toThrow('could not be cloned');
});

test('a program that calls what the stand-in does not know fails', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'millrace-main-'));
  const file = join(folder, 'main.cjs');
  const electron = strict('electron', { app: strict('app', { quit: () => undefined }) });
  await writeFile(file, "require('electron').app.quit();");
  expect(() => runMain(file, electron, [])).not.toThrow();
  await writeFile(file, "require('electron').app.setAsDefaultProtocolClient('x');");
  expect(() => runMain(file, electron, [])).toThrow('The stand-in has no app.setAsDefaultProtocolClient.');
  await writeFile(file, "require('electron').tray;");
  expect(() => runMain(file, electron, [])).toThrow('The stand-in has no electron.tray.');
  await rm(folder, { recursive: true });
});

test('each start is a program of its own, with its own arguments', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'millrace-main-'));
  const file = join(folder, 'main.cjs');
  const seen: string[] = [];
  await writeFile(
    file,
    "let count = 0; count += 1; require('electron').note(count + ' ' + process.argv[2]);",
  );
  const electron = { note: (text: string) => seen.push(text) };
  runMain(file, electron, ['a.vsmap']);
  runMain(file, electron, ['b.vsmap']);
  expect(seen).toEqual(['1 a.vsmap', '1 b.vsmap']);
  await rm(folder, { recursive: true });
});

test('a menu item that is disabled or missing cannot be chosen', () => {
  const { Menu, choose } = createMenus();
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ id: 'off', enabled: false, click: () => undefined }]));
  expect(() => choose('off')).toThrow('disabled');
  expect(() => choose('none')).toThrow('no item');
});
