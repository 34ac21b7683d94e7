import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportedFormatIds, proposalFormatIds } from '../file/formatId';
import { proposalOf } from '../proposal/proposalOf';
import { leanEnterprise } from '../samples/leanEnterprise';
import { analyseWhole } from '../simulation/totals/reworkTotals';
import { documentWords } from '../text/documentWords';
import { encodeUtf8 } from './bytes';
import { interFiles } from './font/inter.testing';
import { pixel } from './png/pixel.testing';
import { readMapFile } from './readMapFile.testing';
import { loadReaders } from './recognise';
import { exportedFormats, formatNamedBy, formatOf, formats, openedExtensions } from './registry';
import type { MapToWrite, WritingTools, WrittenFile } from './write';

const words = documentWords('en');
const analysis = analyseWhole(leanEnterprise);
const map: MapToWrite = { analysis, around: {}, words, date: '2026-11-30', clean: false };

const tools: WritingTools = {
  fonts: async () => interFiles,
  raster: async () => ({ png: pixel, scale: 1 }),
  tableMark: '\uFEFF',
};

function bytesOf({ content }: WrittenFile): Uint8Array {
  return typeof content === 'string' ? encodeUtf8(content) : content;
}

const made = new Map<string, Promise<Uint8Array>>();

/** The sample in a format. Some take their time: each is made once. */
function written(format: (typeof exportedFormats)[number], clean: boolean): Promise<Uint8Array> {
  const key = `${format.id} ${clean}`;
  const bytes = made.get(key) ?? write(format, clean);
  made.set(key, bytes);
  return bytes;
}

async function write(format: (typeof exportedFormats)[number], clean: boolean): Promise<Uint8Array> {
  const { writeMap } = await format.loadWriter();
  const file = await writeMap({ ...map, clean }, tools);
  if (!file.ok) throw new Error(file.error.kind);
  return bytesOf(file.value);
}

/** Whatever a file may be called. */
const anyName = [
  'file',
  ...formats.map(({ extensions }) => `file.${extensions[0]}`),
  'FILE.VSMAP',
  'file.gif',
];

describe.each(exportedFormats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test('is written, and where it is read is recognised by its content, whatever it is called', async () => {
    const bytes = await written(format, false);
    expect(bytes.length).toBeGreaterThan(100);
    for (const name of anyName) {
      const opened = readMapFile(name, bytes, leanEnterprise.id);
      if (format.loadReader === null) expect(opened, name).toMatchObject({ ok: false });
      else expect(opened, name).toMatchObject({ ok: true, value: { source: id, notices: [] } });
    }
  });

  test('holds the whole map exactly where it says that it does, and a clean copy holds none', async () => {
    const opened = readMapFile('file', await written(format, false), 'other');
    const isWhole = opened.ok && opened.value.vsmap !== null;
    expect(isWhole).toBe(format.carriesMap || id === 'vsmap');
    if (opened.ok && isWhole) expect(opened.value.document).toEqual(leanEnterprise);
    if (!format.carriesMap) return;
    expect(readMapFile('file', await written(format, true), 'other')).toMatchObject({ ok: false });
  });

  test('is called by its own name on the desktop, which knows no other', () => {
    expect(format.extensions[0]).toBe(id);
  });
});

test.each(proposalFormatIds)('a proposal is written as .%s', async (id) => {
  const { writeProposal } = await formatOf[id].loadWriter();
  const proposal = proposalOf(analysis, words, { date: '2026-11-30', plan: null });
  const file = await writeProposal(proposal, map, tools);
  if (!file.ok) throw new Error(file.error.kind);
  expect(bytesOf(file.value).length).toBeGreaterThan(1000);
  const opened = readMapFile('file', bytesOf(file.value), 'other');
  expect(opened.ok && opened.value.vsmap !== null).toBe(formatOf[id].carriesMap);
});

test('a format imports nothing but types: lists of formats stand in the first bundle and in the main process', () => {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^\w+[\\/]\w+Format\.ts$/.test(name),
  );
  expect(files.length).toBe(formats.length);
  for (const file of files) {
    const imports = readFileSync(new URL(file, folder), 'utf8').match(/^import .*/gm) ?? [];
    expect(
      imports.filter((line) => !line.startsWith('import type ')),
      file,
    ).toEqual([]);
  }
});

test('each format goes by its own name', () => {
  for (const [id, format] of Object.entries(formatOf)) expect(format.id).toBe(id);
  expect(exportedFormats.map(({ id }) => id)).toEqual([...exportedFormatIds]);
});

test('each extension belongs to one format, and names it in any case', () => {
  const all = formats.flatMap(({ extensions }) => extensions);
  expect(new Set(all).size).toBe(all.length);
  for (const format of formats) {
    for (const extension of format.extensions) {
      expect(extension).toMatch(/^[a-z]+$/);
      expect(formatNamedBy(`/some.where/a map.${extension.toUpperCase()}`)).toBe(format);
    }
  }
  expect([formatNamedBy('map'), formatNamedBy('map.gif'), formatNamedBy('.svg/map')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('what can be opened is what has a reader', async () => {
  const read = await loadReaders();
  expect(read.flatMap(({ format }) => format.extensions)).toEqual(openedExtensions);
  for (const { format, reader } of read) {
    expect(reader.map !== null || reader.steps !== null, format.id).toBe(true);
    expect(reader.mostBytes, format.id).toBeGreaterThan(1_000_000);
  }
});
