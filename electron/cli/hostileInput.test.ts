import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hear } from './heardTerminal.testing';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsmap-hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const map = (fields: string, version = 1) =>
  `{"format":"vsmap","formatVersion":${version},"map":{${fields}}}`;
const empty = '"id":"m","title":"","steps":[],"flows":[]';
const sound = '"id":"m","title":"T","flows":[],"steps":[{"id":"a","name":"A","processTime":"1h"}]';

const wrong: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
  ['an empty file', 'empty.vsmap', '', /the file is empty/],
  ['blanks only', 'blank.vsmap', ' \n\t', /the file is empty/],
  ['text that is no JSON', 'text.vsmap', 'hello', /Line 1, column 1/],
  ['JSON that breaks off', 'half.vsmap', map(sound).slice(0, 60), /ends unexpectedly at line 1, column 61/],
  ['JSON that is no map', 'list.vsmap', '[1,2]', /Not a map file/],
  ['a number', 'number.vsmap', '42', /Not a map file/],
  ['a package file', 'package.vsmap', '{"name":"x"}', /"format": "vsmap" is missing/],
  ['a newer version that is not understood', 'newer.vsmap', map('"stream":1', 99), /format version 99/],
  [
    'a version that is no number',
    'odd.vsmap',
    '{"format":"vsmap","formatVersion":"1","map":{}}',
    /formatVersion/,
  ],
  [
    'binary content',
    'binary.vsmap',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0),
    /isn’t UTF-8 text/,
  ],
  ['UTF-16', 'utf16.vsmap', Uint8Array.of(0xff, 0xfe, 0x7b, 0), /isn’t UTF-8 text/],
  ['deep nesting', 'deep.vsmap', map(`"x":${'['.repeat(100_000)}`), /more than 64 nested objects and lists/],
  [
    'a dangling flow',
    'dangling.vsmap',
    map(`${sound.replace('"flows":[],', '')},"flows":[{"id":"f","kind":"forward","from":"a","to":"z"}]`),
    /map\.flows\[0\]\.to: .*“z”/,
  ],
  [
    'a time that is none',
    'time.vsmap',
    map('"id":"m","title":"T","flows":[],"steps":[{"id":"a","name":"A","waitTime":"1e3"}]'),
    /waitTime: can’t read “1e3”/,
  ],
  [
    'a picture without a map',
    'clean.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    /no embedded map/,
  ],
  ['a page without a map', 'clean.html', '<!doctype html><html><p>x</p></html>', /no embedded map: the page/],
  [
    'a page whose map breaks off',
    'half.html',
    '<!doctype html><svg><vsmap xmlns="urn:vsmap:1">{',
    /incomplete/,
  ],
  ['a document without a map', 'clean.pdf', '%PDF-1.7\n%%EOF', /no embedded map: the document/],
  [
    'a document whose map breaks off',
    'half.pdf',
    '%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile\n/Subtype /application#2Fvnd.millrace.vsmap\n/Length 90\n>>\nstream\n{',
    /incomplete/,
  ],
  ['a text without a table', 'novel.md', '# Title\n\nWords.', /no embedded map: the page/],
  ['a text whose map breaks off', 'half.md', '# T\n\n<!-- vsmap: m\n{"format":', /incomplete/],
  ['a picture that is damaged', 'half.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /damaged|no map/],
  ['a picture that is none', 'text.svg', 'hello', /isn’t an SVG image/],
  ['a table without a header', 'bare.csv', 'a,b\nc,d\n', /There’s no “name” column/],
  ['a table with a broken quote', 'quote.csv', 'name,note\nA,"b\n', /Row 2: a quotation mark/],
  ['content of an unknown kind', 'novel.txt', '\u0001\u0002', /no map found/],
];

describe.each(wrong)('%s', (_, name, content, reason) => {
  test.each(['metrics', 'check'])('makes vsmap %s say what is wrong and end with 1', async (command) => {
    const path = await file(name, content);
    const { code, error } = await hear(command, path);
    expect(code).toBe(1);
    expect(error).toMatch(reason);
    expect(error.startsWith(`${path}: `)).toBe(true);
    expect(error).not.toMatch(/\n {4}at |undefined|\[object/);
  });

  test('is not converted, and nothing is written', async () => {
    const out = join(folder, 'out.svg');
    expect(
      (
        await hear(
          'convert',
          '--from',
          name.endsWith('txt') ? 'vsmap' : name.slice(name.lastIndexOf('.') + 1),
          await file(name, content),
          out,
        )
      ).code,
    ).toBe(1);
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });
});

test('a missing file and a folder are named as such', async () => {
  expect(await hear('metrics', join(folder, 'none.vsmap'))).toMatchObject({
    code: 1,
    error: expect.stringMatching(/file not found/),
  });
  expect(await hear('metrics', folder)).toMatchObject({ code: 1, error: expect.stringMatching(/a folder/) });
});

test('a file of 30 MB is refused by its size before it is read', async () => {
  const path = await file('large.vsmap', '{');
  await truncate(path, 30_000_000);
  expect(await hear('metrics', path)).toMatchObject({
    code: 1,
    error: expect.stringMatching(/exceeds the limit of 20 MB/),
  });
});

test('a name that would steer the terminal is printed without its powers', async () => {
  const name = '\\u001b[2J\\u009b31m\\u202eA\\r\\nB';
  const path = await file(
    'steer.vsmap',
    map(`"id":"m","title":"${name}","flows":[],"steps":[{"id":"a","name":"${name}"}]`),
  );
  for (const args of [
    ['metrics', path],
    ['check', path],
    ['metrics', path, '--json'],
    ['check', path, '--json'],
  ]) {
    const { out, error } = await hear(...args);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out + error).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  }
});

test('fields with the names of built-in properties change nothing', async () => {
  const path = await file(
    'proto.vsmap',
    map(`"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${sound}`),
  );
  expect((await hear('metrics', path)).code).toBeLessThan(2);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a step with the id of a built-in property has its own figures', async () => {
  const path = await file(
    'ids.vsmap',
    map(
      '"id":"m","title":"T","flows":[],"steps":[{"id":"constructor","name":"A","processTime":"1h","waitTime":"1h"}]',
    ),
  );
  const { code, out } = await hear('metrics', path);
  expect(code).toBe(0);
  expect(out).not.toMatch(/NaN|function|undefined/);
});

test('an empty map is no wrong input for metrics, and an error for check', async () => {
  const path = await file('none.vsmap', map(empty));
  expect(await hear('metrics', path)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Lead time +–\n +missing: a step/),
  });
  expect((await hear('check', path)).error + (await hear('check', path)).out).toMatch(/no steps/);
});
