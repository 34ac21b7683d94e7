import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { caseFile, launcher, runBuilt } from './runBuilt.testing';

const lean = readFileSync(caseFile('lean-enterprise.vsmap'), 'utf8');

// Each starts a program of its own, some of them three.
vi.setConfig({ testTimeout: 30_000 });

// The first run builds the program.
beforeAll(async () => {
  expect((await runBuilt(['--help'])).code).toBe(0);
}, 120_000);

test('a dash reads standard input, whatever of the formats it is', async () => {
  const byName = await runBuilt(['metrics', caseFile('lean-enterprise.vsmap'), '--json']);
  expect(await runBuilt(['metrics', '-', '--json'], lean)).toEqual(byName);
  const svg = await runBuilt(['convert', '-', '-', '--to', 'svg'], lean);
  expect(svg).toMatchObject({ code: 0, error: '' });
  expect(await runBuilt(['metrics', '--json', '-'], svg.out)).toEqual(byName);
  const csv = await runBuilt(['convert', '-', '-', '--to', 'csv'], lean);
  expect(await runBuilt(['metrics', '--json', '-'], csv.out)).toEqual(byName);
});

test('a map on standard output is the map and nothing else', async () => {
  expect(await runBuilt(['convert', '-', '-'], lean)).toEqual({ code: 0, out: lean, error: '' });
  const repaired = await runBuilt(['check', '-', '--repair', '-'], lean);
  expect(repaired).toMatchObject({ code: 0, out: lean });
  expect(repaired.error).toMatch(/No repairs were needed/);
});

test('wrong standard input is called by that name', async () => {
  expect(await runBuilt(['metrics', '-'], '')).toEqual({
    code: 1,
    out: '',
    error: 'standard input: the file is empty.\n',
  });
  expect(await runBuilt(['check', '-'], Uint8Array.of(0xff, 0, 0xfe))).toMatchObject({
    code: 1,
    error: expect.stringMatching(/^standard input: this isn’t UTF-8 text/),
  });
});

test('wrong usage ends with 2 in the real program too', async () => {
  expect(await runBuilt([])).toMatchObject({ code: 2, out: '' });
  expect(await runBuilt(['events', 'a'])).toMatchObject({ code: 2, out: '' });
});

test('a reader that leaves early ends the program without a word', async () => {
  const child = spawn(process.execPath, [
    launcher,
    'convert',
    caseFile('lean-enterprise.vsmap'),
    '-',
    '--to',
    'svg',
  ]);
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect(Buffer.concat(complaints).toString()).toBe('');
  expect(code).toBe(0);
});
