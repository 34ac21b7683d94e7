import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noPasteChoices } from '#shared/formats/pasteTable/choices';
import type { PastePreview } from '#shared/formats/pasteTable/pastePreview';
import { previewPaste, readPaste } from '#shared/formats/pasteTable/readPaste';
import { columnName, questionSentence } from '#shared/formats/pasteTable/saidOfPaste';
import { loadReaders, recogniseFile } from '#shared/formats/recognise';
import { exportedFormats } from '#shared/formats/registry';
import { metricsReport } from '#shared/report/metricsReport';
import { words } from '#shared/text/words';
import { hear } from '../heardTerminal.testing';
import { caseFile } from '../runBuilt.testing';

const lean = caseFile('lean-enterprise.vsmap');
const corpus = new URL('../../../shared/formats/pasteTable/corpus/', import.meta.url);
const { paste } = words('en');
const readers = await loadReaders();

/** What the app shows of a file of the corpus that is pasted. */
function previewOf(name: string): PastePreview {
  const text = readFileSync(new URL(name, corpus), 'utf8');
  const content = name.endsWith('.html') ? { text: '', html: text } : { text, html: '' };
  return previewPaste(readPaste(content, readers), noPasteChoices);
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsmap-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = (name: string) => join(folder, name);

const carriers = exportedFormats.filter(({ id, carriesMap }) => carriesMap || id === 'vsmap' || id === 'csv');

test.each(carriers.map(({ id }) => id))(
  'a .%s that is called .vsmap is the same map for the command line and for the app',
  async (id) => {
    const renamed = place(`${id}.renamed.vsmap`);
    await hear('convert', lean, place(`map.${id}`));
    await rename(place(`map.${id}`), renamed);
    const figures = (await hear('metrics', lean, '--json')).out;
    expect(await hear('metrics', renamed, '--json')).toEqual({ code: 0, out: figures, error: '' });
    const found = await recogniseFile(renamed, await readFile(renamed));
    const opened = found.kind === 'map' ? found.map.read(found.content, 'm') : null;
    expect(opened).toMatchObject({ ok: true, value: { source: id } });
    if (!opened?.ok) return;
    const { document } = opened.value;
    expect(`${JSON.stringify(metricsReport(document, { simulation: null, locale: 'en' }), null, 2)}`).toBe(
      figures,
    );
  },
);

describe.each(readdirSync(corpus).filter((name) => !name.endsWith('.json')))('%s', (name) => {
  const preview = previewOf(name);
  const { refusal, map } = preview;

  test('is read as the preview of a paste proposes it, or refused with its reason', async () => {
    const read = await hear('metrics', fileURLToPath(new URL(name, corpus)), '--json');
    if (map === null) {
      expect(read).toMatchObject({ code: 1, out: '' });
      // What is nothing at all was not pasted by anyone who took it for steps.
      const said = refusal?.kind === 'nothing' ? 'no map found' : refusal && paste.refusal(refusal);
      if (said !== null) expect(read.error).toContain(said);
      return;
    }
    expect(read.code).toBe(0);
    const { firstPass, withRework } = metricsReport(map, { simulation: null, locale: 'en' });
    expect(JSON.parse(read.out)).toMatchObject(JSON.parse(JSON.stringify({ firstPass, withRework })));
  });
});

test('what the app would ask is said with what was taken, and refused with --strict', async () => {
  const file = fileURLToPath(new URL('es-tsv-sin-unidad.tsv', corpus));
  const preview = previewOf('es-tsv-sin-unidad.tsv');
  const asked = preview.questions.map((question) => questionSentence(question, preview.columns, paste));
  expect(asked).toHaveLength(2);
  const { error } = await hear('metrics', file);
  for (const sentence of asked) expect(error).toContain(`${file}: ${sentence} They are set to unknown.`);
  const strict = await hear('metrics', file, '--strict');
  expect(strict).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/--strict doesn’t allow/) });
  for (const sentence of asked) expect(strict.error).toContain(sentence);
});

test('how a table was read and which cells were not understood is said with row and column', async () => {
  const { notices, rows, columns } = previewOf('en-date-trap.html');
  const { code, error } = await hear('check', fileURLToPath(new URL('en-date-trap.html', corpus)));
  expect(code).toBe(0);
  for (const notice of notices)
    expect(error).toContain(paste.notice(notice, (at) => columnName(columns, at)));
  const marked = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ text, problem }, at) => (problem === null ? [] : [{ row, at, text }])),
  );
  expect(marked.length).toBeGreaterThan(0);
  for (const { row, at, text } of marked)
    expect(error).toContain(`row ${row}, column ${columnName(columns, at)}: “${text}” is set to unknown.`);
});

test('a table without a column of names is refused, as nothing could be said of its steps', async () => {
  await writeFile(place('nameless.tsv'), 'PT (h)\tWT (h)\n1\t2\n3\t4\n');
  const { code, error } = await hear('metrics', place('nameless.tsv'));
  expect(code).toBe(1);
  expect(error).toContain(paste.asks.noName);
});

test('from a pipe, a list is one where its lines say so, and any other text is not', async () => {
  await writeFile(place('list'), '- Take 1h\n- Ship 2h\n');
  expect(JSON.parse((await hear('metrics', place('list'), '--json')).out).firstPass.processTime).toBe(10_800);
  await writeFile(place('letter'), 'Dear Ann,\nthank you.\n');
  expect(await hear('metrics', place('letter'))).toMatchObject({
    code: 1,
    error: expect.stringMatching(/no map/),
  });
  await rename(place('letter'), place('letter.txt'));
  expect(await hear('metrics', place('letter.txt'))).toMatchObject({ code: 0 });
});

test('a table from Excel is read in the encoding of Windows', async () => {
  await writeFile(
    place('Ablauf.csv'),
    Buffer.from('Schritt;Bearbeitungszeit (h)\nPrüfung;1,5\nÄnderung;3\n', 'latin1'),
  );
  const { out } = await hear('metrics', place('Ablauf.csv'));
  expect(out).toContain('4 hours 30 minutes');
});
