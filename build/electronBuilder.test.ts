import { expect, test } from 'vitest';
import config from './electronBuilder.config.mjs';

test('the packed program is no Node, takes no debugger and loads only its own checked archive', () => {
  expect(config.asar).toBe(true);
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('only built files are packed', () => {
  const files = [config.files].flat();
  expect(files.filter((pattern) => typeof pattern === 'string' && !pattern.startsWith('!'))).toEqual([
    'dist/main/**',
    'dist/renderer/**',
    'package.json',
  ]);
});

test('maps open with the app on every system', () => {
  expect(config.fileAssociations).toMatchObject([{ ext: 'vsmap', role: 'Editor' }]);
  expect([config.linux?.target, config.mac?.target, config.win?.target]).toEqual([
    ['AppImage', 'tar.gz'],
    ['dmg', 'zip'],
    ['nsis'],
  ]);
});
