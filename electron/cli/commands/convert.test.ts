import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withMap } from '#shared/formats/png/mapInPng';
import { hear } from '../heardTerminal.testing';
import { pngPixels } from '../pngPixels.testing';
import { caseFile } from '../runBuilt.testing';

const lean = caseFile('lean-enterprise.vsmap');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsmap-convert-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = (name: string) => join(folder, name);

test.each(['html', 'md', 'svg', 'pdf', 'png'])(
  'a map goes into an .%s file and comes back as the same file',
  async (kind) => {
    const file = place(`whole.${kind}`);
    expect(await hear('convert', lean, file)).toEqual({ code: 0, out: '', error: '' });
    expect(await hear('convert', file, place(`${kind}.vsmap`))).toMatchObject({ code: 0, error: '' });
    expect(await readFile(place(`${kind}.vsmap`), 'utf8')).toBe(await readFile(lean, 'utf8'));
    expect((await hear('metrics', file)).out).toBe((await hear('metrics', lean)).out);
    const other = kind === 'html' ? 'md' : 'html';
    expect(await hear('convert', file, place(`other.${other}`))).toMatchObject({ code: 0 });
    expect(await hear('convert', place(`other.${other}`), place('again.vsmap'))).toMatchObject({ code: 0 });
    expect(await readFile(place('again.vsmap'), 'utf8')).toBe(await readFile(lean, 'utf8'));
  },
);

test('a clean .svg shows the map and says that it carries none', async () => {
  const file = place('clean.svg');
  expect(await hear('convert', lean, file, '--clean')).toMatchObject({ code: 0, error: '' });
  expect(await readFile(file, 'utf8')).toContain('Showcase and UAT');
  const refused = await hear('convert', file, place('none.vsmap'));
  expect(refused).toMatchObject({ code: 1, error: expect.stringMatching(/no embedded map/) });
});

test('a .pdf is the same bytes each time, names the map that it carries, and is read by what it is', async () => {
  const [file, again] = [place('told.pdf'), place('again.pdf')];
  expect(await hear('convert', lean, file)).toMatchObject({ code: 0, error: '' });
  expect(await hear('convert', lean, again)).toMatchObject({ code: 0, error: '' });
  const bytes = await readFile(file);
  expect(bytes.toString('latin1')).toMatch(/^%PDF-1\.7\n[\s\S]*\(Lean Enterprise\.vsmap\)[\s\S]*%%EOF\n$/);
  expect(bytes.equals(await readFile(again))).toBe(true);
  await writeFile(place('told.dat'), bytes);
  expect((await hear('metrics', place('told.dat'))).out).toBe((await hear('metrics', lean)).out);
});

test('a clean .pdf says that it carries no map', async () => {
  const file = place('clean.pdf');
  expect(await hear('convert', lean, file, '--clean')).toMatchObject({ code: 0, error: '' });
  expect((await readFile(file)).includes('vsmap')).toBe(false);
  expect(await hear('convert', file, place('none.vsmap'))).toMatchObject({
    code: 1,
    error: expect.stringMatching(/no embedded map: the document/),
  });
});

test('a .png is drawn at the size of its .svg, and a clean one carries no map', async () => {
  const [file, drawn] = [place('clean.png'), place('size.svg')];
  expect(await hear('convert', lean, file, '--clean')).toEqual({ code: 0, out: '', error: '' });
  await hear('convert', lean, drawn);
  const [, width = '', height = ''] =
    /width="(\d+)" height="(\d+)"/.exec(await readFile(drawn, 'utf8')) ?? [];
  const picture = pngPixels(await readFile(file));
  expect([picture.width, picture.height]).toEqual([2 * Number(width), 2 * Number(height)]);
  expect(await hear('convert', file, place('none.vsmap'))).toMatchObject({
    code: 1,
    error: expect.stringMatching(/This image has no embedded map/),
  });
});

test('of a clean .html the table of steps is read, and what was left out is said', async () => {
  expect(await hear('convert', lean, place('clean.html'), '--clean')).toMatchObject({ code: 0, error: '' });
  const read = await hear('metrics', place('clean.html'), '--json');
  expect(read).toMatchObject({
    code: 0,
    error: expect.stringMatching(/clean\.html: Skipped another table/),
  });
  const { processTime } = JSON.parse((await hear('metrics', lean, '--json')).out).firstPass;
  expect(JSON.parse(read.out).firstPass.processTime).toBe(processTime);
});

test('of a clean .md the table of steps is read', async () => {
  expect(await hear('convert', lean, place('clean.md'), '--clean')).toMatchObject({ code: 0 });
  expect(await readFile(place('clean.md'), 'utf8')).not.toContain('"format"');
  expect(await hear('convert', place('clean.md'), place('clean.vsmap'))).toMatchObject({
    code: 0,
    error: '',
  });
  const figures = JSON.parse((await hear('metrics', lean, '--json')).out);
  const again = JSON.parse((await hear('metrics', place('clean.md'), '--json')).out);
  expect(again.firstPass).toEqual(figures.firstPass);
});

test('a .png is read by its name and by what it is, and says when it carries no map', async () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
    'base64',
  );
  await writeFile(place('map.png'), withMap(pixel, await readFile(lean, 'utf8')));
  await writeFile(place('map.dat'), withMap(pixel, await readFile(lean, 'utf8')));
  expect(await hear('convert', place('map.png'), place('png.vsmap'))).toMatchObject({ code: 0, error: '' });
  expect(await readFile(place('png.vsmap'), 'utf8')).toBe(await readFile(lean, 'utf8'));
  expect((await hear('metrics', place('map.dat'))).out).toBe((await hear('metrics', lean)).out);
  await writeFile(place('photo.png'), pixel);
  expect(await hear('metrics', place('photo.png'))).toMatchObject({
    code: 1,
    error: expect.stringMatching(/photo\.png: This image has no embedded map/),
  });
});

test('a map becomes a workbook, and its proposal a document and slides', async () => {
  const parts = { xlsx: 'xl/workbook.xml', docx: 'word/document.xml', pptx: 'ppt/presentation.xml' };
  for (const [kind, part] of Object.entries(parts)) {
    const file = place(`office.${kind}`);
    expect(await hear('convert', lean, file, '--date', '2026-11-30')).toEqual({
      code: 0,
      out: '',
      error: '',
    });
    expect(Object.keys(unzipSync(await readFile(file))), kind).toContain(part);
  }
  const word = unzipSync(await readFile(place('office.docx')));
  const drawings = Object.entries(word).filter(([name]) => /^word\/media\/.*\.png$/.test(name));
  expect(drawings.length).toBeGreaterThan(0);
  for (const [name, png] of drawings) expect(pngPixels(png).width, name).toBeGreaterThan(100);
});

test('what is read is asked of the content, whatever the name', async () => {
  await writeFile(place('told.gif'), await readFile(lean));
  expect(await hear('convert', place('told.gif'), place('told.vsmap'))).toEqual({
    code: 0,
    out: '',
    error: '',
  });
  expect(await readFile(place('told.vsmap'), 'utf8')).toBe(await readFile(lean, 'utf8'));
  expect(await hear('convert', '--from', 'csv', place('told.gif'), place('never.svg'))).toMatchObject({
    code: 1,
  });
});

test('whatever is written for people bears the day that is given, and today without', async () => {
  for (const kind of ['html', 'md', 'svg', 'csv']) {
    const file = place(`dated.${kind}`);
    expect(await hear('convert', lean, file, '--date', '2026-11-30')).toMatchObject({ code: 0, error: '' });
    const said = await readFile(file, 'utf8');
    expect(said, kind).toContain(kind === 'csv' ? '# date: 2026-11-30' : 'As of 30 November 2026');
    expect(await hear('convert', lean, file, '--date', '2025-01-02')).toMatchObject({ code: 0 });
    expect(await readFile(file, 'utf8'), kind).toContain(kind === 'csv' ? '2025-01-02' : '2 January 2025');
    const plain = place(`today.${kind}`);
    expect(await hear('convert', lean, plain)).toMatchObject({ code: 0 });
    expect(await readFile(plain, 'utf8'), kind).toMatch(/As of \d+ \w+ \d{4}|# date: \d{4}-\d\d-\d\d/);
  }
  const pdf = place('dated.pdf');
  expect(await hear('convert', lean, pdf, '--date', '2026-11-30')).toMatchObject({ code: 0 });
  expect((await readFile(pdf, 'latin1')).includes('(D:20261130)')).toBe(true);
  expect(await hear('convert', lean, place('dated.vsmap'), '--date', '2026-11-30')).toMatchObject({
    code: 0,
  });
  expect(await readFile(place('dated.vsmap'), 'utf8')).toBe(await readFile(lean, 'utf8'));
  expect(await hear('convert', lean, pdf, '--date', '30.11.2026')).toMatchObject({
    code: 2,
    error: expect.stringMatching(/--date 30\.11\.2026: enter a date such as 2026-11-30/),
  });
});
