import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hear } from './heardTerminal.testing';
import { caseFile } from './runBuilt.testing';

const lean = caseFile('lean-enterprise.vsmap');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsmap-run-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = (name: string) => join(folder, name);

test('help is on standard output, for the program and for each command', async () => {
  const { code, out, error } = await hear('--help');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  for (const name of ['metrics', 'check', 'convert', 'diff', 'future', 'proposal']) {
    expect(out).toContain(`vsmap ${name} `);
    const help = await hear(name, '--help');
    expect(help).toMatchObject({ code: 0, error: '', out: expect.stringContaining(`vsmap ${name} `) });
  }
  expect(out).not.toMatch(/events/);
  expect(await hear('-h')).toEqual({ code, out, error });
});

test.each([
  [[], /vsmap metrics FILE/],
  [
    ['events', 'a'],
    /Unknown command “events”\. Use one of: metrics, check, convert, diff, future, proposal\./,
  ],
  [['diff', lean], /Expected 2 files/],
  [['diff', '-', '-'], /Only one of the two maps/],
  [['--json'], /Unknown option --json/],
  [['metrics'], /Expected 1 file, found 0/],
  [['metrics', 'a', 'b'], /found 2/],
  [['metrics', lean, '--simulate', '1e3'], /--simulate 1e3: enter a whole number from 1 to 10000000/],
  [['metrics', lean, '--simulate', '0'], /--simulate 0: enter a whole number/],
  [['metrics', lean, '--simulate', '10', '--seed', '-1'], /--seed needs a value|--seed -1/],
  [['metrics', lean, '--seed', '1'], /--seed only works with --simulate/],
  [['metrics', lean, '--shape', 'pert'], /--shape only works with --simulate/],
  [
    ['metrics', lean, '--simulate', '10', '--shape', 'bell'],
    /--shape bell: unknown value. Use one of: triangular, pert/,
  ],
  [['metrics', lean, '--json=1'], /--json takes no value/],
  [['proposal', lean], /Output file missing. Add -o OUT/],
  [['proposal', lean, '-o', 'out.gif'], /out\.gif: .* one of: \.html, \.pdf, \.docx, \.pptx, \.md\./],
  [['proposal', lean, '-o', '-'], /one of: \.html/],
  [
    ['proposal', lean, '-o', 'o.md', '--date', '30.11.2026'],
    /--date 30\.11\.2026: enter a date such as 2026-11-30/,
  ],
  [['proposal', lean, '-o', 'o.md', '--date', '2026-02-30'], /--date 2026-02-30: enter a date/],
  [['convert', lean], /Expected 2 files/],
  [
    ['convert', lean, 'out.gif'],
    /out\.gif: .* one of: \.png, \.svg, .*\.docx, \.pptx, \.xlsx, \.csv, \.vsmap\./,
  ],
  [['convert', lean, 'out.tsv'], /out\.tsv: .* one of: \.png/],
  [['convert', lean, 'out.svg', '--from', 'docx'], /--from docx: unknown format/],
  [['convert', lean, 'out'], /extension/],
  [
    ['convert', lean, 'out.csv', '--clean'],
    /--clean only applies to \.png, \.svg, \.pdf, \.html and \.md files/,
  ],
  [['convert', lean, 'out.vsmap', '--clean'], /--clean only applies to/],
  [['convert', lean, 'out.svg', '--to', 'gif'], /--to gif: unknown format/],
  [['check', lean, '--repair'], /--repair needs a value/],
  [['check', lean, '--repair', lean], /would be overwritten/],
])('%j is wrong usage', async (args, reason) => {
  const { code, out, error } = await hear(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(error).toMatch(reason);
});

test('a map goes into a picture and comes back as the same file', async () => {
  expect(await hear('convert', lean, place('lean.svg'))).toEqual({ code: 0, out: '', error: '' });
  expect(await hear('convert', place('lean.svg'), place('back.vsmap'))).toMatchObject({ code: 0 });
  expect(await readFile(place('back.vsmap'), 'utf8')).toBe(await readFile(lean, 'utf8'));
  const drawn = (await readFile(place('lean.svg'), 'utf8')).replace(/<metadata>.*<\/metadata>/s, '');
  expect(drawn.startsWith('<svg ')).toBe(true);
  for (const text of ['Lean Enterprise', '9 weeks 3 days', 'Showcase and UAT'])
    expect(drawn.includes(text)).toBe(true);
  expect((await hear('metrics', place('lean.svg'))).out).toBe((await hear('metrics', lean)).out);
});

test('a map goes into a table and comes back with the same figures', async () => {
  for (const name of ['lean-enterprise', 'rework-two-loops', 'acme-stamping', 'parallel-critical-path-1']) {
    const source = caseFile(`${name}.vsmap`);
    expect(await hear('convert', source, place('table.csv'))).toEqual({ code: 0, out: '', error: '' });
    expect(await hear('convert', place('table.csv'), place('table.vsmap'))).toMatchObject({
      code: 0,
      error: '',
    });
    const figures = await hear('metrics', source, '--json');
    expect(await hear('metrics', place('table.csv'), '--json')).toEqual(figures);
    expect(await hear('metrics', place('table.vsmap'), '--json')).toEqual(figures);
  }
});

test('the same table becomes the same file each time', async () => {
  await hear('convert', lean, place('a.csv'));
  await hear('convert', place('a.csv'), place('a1.vsmap'));
  await hear('convert', place('a.csv'), place('a2.vsmap'));
  expect(await readFile(place('a1.vsmap'), 'utf8')).toBe(await readFile(place('a2.vsmap'), 'utf8'));
});

test('a column that is not known is left out with a word, and a wrong cell is named by row and column', async () => {
  await writeFile(place('odd.csv'), 'Name;PT;WT;Mood\nCode;1h;1,5d;good\nShip;2h;;bad\n');
  const { code, out, error } = await hear('metrics', place('odd.csv'), '--json');
  expect(code).toBe(0);
  expect(error).toMatch(/odd\.csv: Skipped unknown column “Mood”/);
  expect(JSON.parse(out).firstPass).toMatchObject({ leadTime: null, processTime: 10_800 });
  await writeFile(place('wrong.csv'), 'name,processTime\nCode,1h\nShip,soon\n');
  expect(await hear('check', place('wrong.csv'))).toMatchObject({
    code: 1,
    error: expect.stringMatching(/wrong\.csv: Row 3, processTime: can’t read “soon”/),
  });
});

test('fields that this version does not know survive a conversion', async () => {
  const file = JSON.parse(await readFile(lean, 'utf8'));
  await writeFile(
    place('more.vsmap'),
    JSON.stringify({ ...file, journal: [1], map: { ...file.map, mood: 'good' } }),
  );
  await hear('convert', place('more.vsmap'), place('more.svg'));
  await hear('convert', place('more.svg'), place('more2.vsmap'));
  expect(JSON.parse(await readFile(place('more2.vsmap'), 'utf8'))).toMatchObject({
    journal: [1],
    map: { mood: 'good' },
  });
});

test('a map of a newer version is read, and not written as an older one', async () => {
  const file = JSON.parse(await readFile(lean, 'utf8'));
  await writeFile(place('newer.vsmap'), JSON.stringify({ ...file, formatVersion: 3 }));
  expect(await hear('metrics', place('newer.vsmap'))).toMatchObject({ code: 0 });
  expect(await hear('convert', place('newer.vsmap'), place('n.svg'))).toMatchObject({ code: 0 });
  const refused = { code: 1, error: expect.stringMatching(/newer version/) };
  expect(await hear('convert', place('newer.vsmap'), place('older.vsmap'))).toMatchObject(refused);
  expect(await hear('check', place('newer.vsmap'), '--repair', place('older.vsmap'))).toMatchObject(refused);
  expect(await readdir(folder)).not.toContain('older.vsmap');
});

test('a sound map passes the check, with advice', async () => {
  const text = await hear('check', lean);
  expect(text).toMatchObject({ code: 0, error: '' });
  expect(text.out).toMatch(/: suggestion: One item takes 4 days of hands-on work at “Development/);
  expect(text.out.endsWith(`${lean}: no errors, no warnings, 4 suggestions`)).toBe(true);
  const { code, out } = await hear('check', lean, '--json');
  expect(code).toBe(0);
  const { findings, ...rest } = JSON.parse(out);
  expect(rest).toEqual({ ok: true, errors: [], notices: [], limits: [], repairs: null });
  expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
    'longQueues',
    'lowAccuracy',
    'largeItems',
    'handoffChain',
  ]);
});

test('a finding that leaves the map without totals fails the check and says where', async () => {
  const file = JSON.parse(await readFile(lean, 'utf8'));
  for (const flow of file.map.flows) if (flow.from === '5') flow.share = 0.4;
  await writeFile(place('shares.vsmap'), JSON.stringify(file));
  const { code, error } = await hear('check', place('shares.vsmap'));
  expect(code).toBe(1);
  expect(error).toMatch(/shares\.vsmap: error: The shares .*Showcase and UAT.* 80%/);
  const json = JSON.parse((await hear('check', place('shares.vsmap'), '--json')).out);
  expect(json.ok).toBe(false);
  expect(json.findings[0]).toMatchObject({ rule: 'sharesNotWhole', severity: 'error', steps: ['5'] });
});

test('a broken map is repaired into a copy, and stays as it is', async () => {
  const file = JSON.parse(await readFile(lean, 'utf8'));
  file.map.flows.push({ id: 'lost', kind: 'forward', from: '7', to: 'nowhere' });
  const broken = JSON.stringify(file);
  await writeFile(place('broken.vsmap'), broken);
  const { code, out, error } = await hear('check', place('broken.vsmap'), '--repair', place('mended.vsmap'));
  expect(code).toBe(1);
  expect(error).toMatch(/“nowhere”/);
  expect(out).toMatch(/Repairs in the copy\n {2}map\.flows\[8\]/);
  expect(await readFile(place('broken.vsmap'), 'utf8')).toBe(broken);
  expect(await hear('check', place('mended.vsmap'))).toMatchObject({ code: 0 });
  expect(await readFile(place('mended.vsmap'), 'utf8')).toBe(await readFile(lean, 'utf8'));
});

test('a copy of a sound map needs no repair', async () => {
  const { code, out } = await hear('check', lean, '--repair', place('copy.vsmap'));
  expect(code).toBe(0);
  expect(out).toMatch(/No repairs were needed/);
});

// Making links is a privilege on Windows.
test.skipIf(process.platform === 'win32')(
  'a repaired copy never overwrites its source by another name',
  async () => {
    await writeFile(place('source.vsmap'), await readFile(lean));
    await symlink(place('source.vsmap'), place('link.vsmap'));
    expect(await hear('check', place('source.vsmap'), '--repair', place('link.vsmap'))).toMatchObject({
      code: 2,
    });
  },
);

test('a place that cannot be written to is said, and no draft stays behind', async () => {
  expect(await hear('convert', lean, place('none/out.svg'))).toMatchObject({
    code: 1,
    error: expect.stringMatching(/wasn’t saved/),
  });
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
