import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { palettes } from '#shared/picture/palette';
import { hear } from '../heardTerminal.testing';
import { type Pixels, pngPixels } from '../pngPixels.testing';
import { runBuilt } from '../runBuilt.testing';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsmap-proposal-'));
  file = join(folder, 'intake.vsmap');
  await writeFile(file, JSON.stringify(intake));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Two steps of 1 h; the second waits 2 w for a board. */
const intake = {
  format: 'vsmap',
  formatVersion: 2,
  map: {
    id: 'intake',
    title: 'Intake',
    steps: [
      { id: 'a', name: 'Check', processTime: '1h', waitTime: '1h' },
      { id: 'b', name: 'Approve', processTime: '1h', waitTime: '2w' },
    ],
    flows: [{ id: 'f', kind: 'forward', from: 'a', to: 'b' }],
    improvements: [
      {
        id: 'i1',
        number: 1,
        title: 'Policy instead of board',
        status: 'selected',
        commands: [{ kind: 'editStep', id: 'b', patch: { waitTime: '4h' } }],
      },
      { id: 'i2', number: 2, title: 'Drop it', commands: [{ kind: 'removeStep', id: 'gone' }] },
    ],
    scenarios: [{ id: 's1', name: 'Odd', improvements: ['i1', 'i2'] }],
  },
};

/** What a reader of the file reads. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  const office = /\.(docx|pptx)$/.test(path) ? unzipSync(bytes) : null;
  const raw =
    office === null
      ? bytes.toString('utf8')
      : Object.entries(office)
          .filter(([name]) => /^(word\/document|ppt\/slides\/slide\d+)\.xml$/.test(name))
          .map(([, xml]) => strFromU8(xml).replaceAll(/<\/(?:w|a):p>/g, ' '))
          .join(' ');
  return raw.replaceAll(/<[^>]*>/g, office === null ? ' ' : '').replaceAll(/\s+/g, ' ');
}

/** The lead time as `vsmap metrics` prints it. */
async function leadTime(path: string): Promise<string> {
  const { out } = await hear('metrics', path);
  return /^ *Lead time +(\S.*?)(?: {2}|$)/m.exec(out)?.[1] ?? 'no lead time';
}

test.each(['html', 'pptx', 'md', 'docx'])('a .%s asks first, with the figures of metrics', async (kind) => {
  const out = join(folder, `proposal.${kind}`);
  expect(await hear('proposal', file, '-o', out, '--date', '2026-11-30')).toEqual({
    code: 0,
    out: '',
    error: '',
  });
  const future = join(folder, 'future.vsmap');
  await hear('future', file, '-o', future);
  const text = await textOf(out);
  expect(text).toMatch(/Approve/);
  for (const said of ['30 November 2026', await leadTime(file), await leadTime(future)])
    expect(text.replaceAll('\u00a0', ' ')).toContain(said.replaceAll('\u00a0', ' '));
});

/** The drawings in a Word document, and how large each of them is shown there. */
async function drawingsOf(path: string) {
  const files = unzipSync(await readFile(path));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const links = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array());
  return [...body.matchAll(/<wp:inline.*?<\/wp:inline>/gs)].map(([drawing]) => {
    const [, width = '', height = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? [];
    const [, id = ''] = /r:embed="([^"]+)"/.exec(drawing) ?? [];
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(links)?.[1] ?? '';
    return { png: files[`word/${target}`] ?? new Uint8Array(), shape: Number(width) / Number(height) };
  });
}

/** The colours of a picture, as far as every third pixel tells. */
function coloursOf({ width, height, at }: Pixels): ReadonlySet<string> {
  const colours = new Set<string>();
  for (let y = 0; y < height; y += 3) for (let x = 0; x < width; x += 3) colours.add(at(x, y));
  return colours;
}

test('a .docx has the drawings: both states of the map, and the way from one to the other', async () => {
  const out = join(folder, 'drawn.docx');
  expect(await hear('proposal', file, '-o', out)).toMatchObject({ code: 0, error: '' });
  const drawings = await drawingsOf(out);
  expect(drawings).toHaveLength(2);
  for (const { png, shape } of drawings) {
    const picture = pngPixels(png);
    expect(picture.width).toBeGreaterThan(800);
    expect(picture.width / picture.height).toBeCloseTo(shape, 1);
    const { paper, ink, work } = palettes.print;
    expect([...coloursOf(picture)]).toEqual(expect.arrayContaining([paper, ink, work]));
  }
});

test.each(['html', 'pdf', 'md'])('a .%s carries the map, and a clean one does not', async (kind) => {
  const out = join(folder, `carried.${kind}`);
  await hear('proposal', file, '-o', out);
  expect((await hear('metrics', out, '--json')).out).toBe((await hear('metrics', file, '--json')).out);
  expect(await hear('proposal', file, '-o', out, '--clean')).toMatchObject({ code: 0 });
  expect((await readFile(out, 'latin1')).includes('"formatVersion"')).toBe(false);
  // Of the text, the flowchart is left to be read.
  expect(await hear('check', out)).toMatchObject({ code: kind === 'md' ? 0 : 1 });
});

test('a change that cannot be made is named; the proposal is written all the same', async () => {
  const out = join(folder, 'odd.md');
  const { code, error } = await hear('proposal', file, '--plan', 'odd', '-o', out);
  expect(code).toBe(1);
  expect(error).toMatch(/“Drop it”: change 1 .* no longer on the map/);
  expect(await textOf(out)).toContain('Drop it');
});

test('a plan that is not there is named, and nothing is written', async () => {
  const out = join(folder, 'none.md');
  const { code, error } = await hear('proposal', file, '--plan', 'Neither', '-o', out);
  expect(code).toBe(1);
  expect(error.match(/unknown plan “Neither”/g)).toHaveLength(1);
  await expect(readFile(out)).rejects.toThrow();
});

test('a map without improvements is told about as it stands', async () => {
  const out = join(folder, 'plain.md');
  const plain = join(folder, 'plain.vsmap');
  await writeFile(
    plain,
    JSON.stringify({ ...intake, map: { ...intake.map, improvements: [], scenarios: [] } }),
  );
  expect(await hear('proposal', plain, '-o', out)).toEqual({ code: 0, out: '', error: '' });
  const text = await textOf(out);
  expect(text).toContain('Intake');
  expect(text).not.toMatch(/Approve (?:this|these)/);
});

test('in German the command, its help and the document are German; without a day it bears today’s', async () => {
  const out = join(folder, 'antrag.md');
  expect(await runBuilt(['proposal', file, '-o', out, '--locale', 'de'])).toMatchObject({
    code: 0,
    error: '',
  });
  const text = await textOf(out);
  expect(text).toContain('Durchlaufzeit');
  expect(text).toMatch(/\d{1,2}\. \S+ 20\d\d/);
  const [drawn, english] = [join(folder, 'antrag.docx'), join(folder, 'drawn.docx')];
  expect(await runBuilt(['proposal', file, '-o', drawn, '--locale', 'de'])).toMatchObject({
    code: 0,
    error: '',
  });
  await hear('proposal', file, '-o', english);
  const [map] = await drawingsOf(drawn);
  const [other] = await drawingsOf(english);
  expect(pngPixels(map?.png ?? new Uint8Array()).width).toBeGreaterThan(800);
  expect(map?.png).not.toEqual(other?.png);
  const help = await runBuilt(['proposal', '--help', '--locale', 'de']);
  expect(help.out).toContain('vsmap proposal DATEI -o ZIEL');
});
