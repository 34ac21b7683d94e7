import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hear } from '../heardTerminal.testing';
import { caseFile, runBuilt } from '../runBuilt.testing';

const lean = caseFile('lean-enterprise.vsmap');
const hour = 3600;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsmap-diff-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = (name: string) => join(folder, name);

/** The published map with an automated approval, a shorter test, a step less, and rework that was drawn. */
async function writeFuture(): Promise<string> {
  const file = JSON.parse(await readFile(lean, 'utf8'));
  const { steps, flows } = file.map;
  const step = (id: string) => steps.find((one: { id: string }) => one.id === id);
  Object.assign(step('6b'), {
    name: 'Policy check',
    automationLevel: 'automated',
    processTime: '6m',
    waitTime: '0',
  });
  Object.assign(step('6a'), { processTime: '2h', waitTime: '2h' });
  flows.push({ id: 'back', kind: 'rework', from: '5', to: '4', share: 0.1 });
  file.map.steps = steps.filter(({ id }: { id: string }) => id !== '2');
  file.map.flows = flows
    .filter(({ to }: { to: string }) => to !== '2')
    .map((flow: { from: string }) => (flow.from === '2' ? { ...flow, from: '1' } : flow));
  await writeFile(place('future.vsmap'), JSON.stringify(file));
  return place('future.vsmap');
}

test('two maps are told apart by their parts and by every metric', async () => {
  const { code, out, error } = await hear('diff', lean, await writeFuture());
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const lines = out.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(lines).toEqual(
    expect.arrayContaining([
      'Steps',
      'deleted | “Design approval”',
      'renamed | “Change approval” → “Policy check”',
      'automated | “Policy check”',
      'changed | “Exploratory and performance testing” | process time | 1d → 2h',
      'changed | “Policy check” | wait time | rest of 1w lead time → 0',
      'Arrows',
      'added | “Showcase and UAT” → “Development and developer testing”, rework, share 10%',
      'Metrics',
      'before | after | difference',
      'Lead time | 9 w 3 d | 7 w 4 d | −76 h | better',
      'Hand-offs | 4 | 4 | =',
      'Takt time | – | – | –',
      'Metrics that can’t be calculated',
      'Takt time | missing: demand',
    ]),
  );
  expect(out).not.toMatch(/NaN|undefined|null/);
});

test('the JSON has the same, with stable keys', async () => {
  const { code, out } = await hear('diff', lean, await writeFuture(), '--json');
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(Object.keys(report)).toEqual([
    'equal',
    'map',
    'calendar',
    'lanes',
    'steps',
    'flows',
    'notes',
    'improvements',
    'measurements',
    'metrics',
  ]);
  expect(report).toMatchObject({
    equal: false,
    steps: {
      added: [],
      removed: [{ id: '2', name: 'Design approval' }],
      renamed: [{ id: '6b', before: 'Change approval', after: 'Policy check' }],
      automated: ['6b'],
    },
  });
  expect(report.steps.changed[0]).toEqual({
    id: '6a',
    idBefore: '6a',
    changes: [
      { field: 'processTime', before: '1d', after: '2h' },
      { field: 'waitTime', before: { upToLeadTime: '2d' }, after: '2h' },
    ],
  });
  expect(report.metrics[0]).toEqual({
    metric: 'leadTime',
    unit: 'duration',
    before: 384 * hour,
    after: 308 * hour,
    difference: -76 * hour,
    direction: 'better',
    needsBefore: [],
    needsAfter: [],
  });
  const takt = report.metrics.find(({ metric }: { metric: string }) => metric === 'taktTime');
  expect(takt).toMatchObject({
    before: null,
    difference: null,
    direction: null,
    needsAfter: ['demand'],
  });
});

test('measurements are told as they came, went and changed, and their figures only where there are any', async () => {
  const file = JSON.parse(await readFile(lean, 'utf8'));
  const write = async (name: string, measurements: readonly object[]) => {
    await writeFile(place(name), JSON.stringify({ ...file, map: { ...file.map, measurements } }));
    return place(name);
  };
  // The clock starts at “1”, which is the id of a step too, and means no step here.
  const first = { id: 'x', metric: 'leadTime', value: '14w', items: 42, from: '1', until: '2026-06-30' };
  const before = await write('before.vsmap', [first, { id: 'y', metric: 'leadTime', value: '1w' }]);
  const later = {
    id: 'z',
    metric: 'leadTime',
    value: '12w',
    to: 'served',
    until: '2026-09-30',
    source: 'Jira',
  };
  const after = await write('after.vsmap', [{ ...first, from: '2', value: '13-15w' }, later]);
  const { code, out } = await hear('diff', before, after);
  expect(code).toBe(0);
  const lines = out.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(lines.slice(0, lines.indexOf(''))).toEqual([
    'Measurements',
    'added | “Measured lead time 12w until 2026-09-30”, clock stop “served”, source “Jira”',
    'deleted | “Measured lead time 1w”',
    'changed | “Measured lead time 13-15w until 2026-06-30” | measured time | 14w → 13-15w',
    'changed | “Measured lead time 13-15w until 2026-06-30” | clock start | “1” → “2”',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Measured lead time | 14 w | 12 w | −2 w | better',
      'Measured minus mapped lead time | 4 w 2 d | 2 w 2 d | −2 w',
    ]),
  );
  const report = JSON.parse((await hear('diff', before, after, '--json')).out);
  expect(report).toMatchObject({
    equal: false,
    measurements: { added: [later], removed: [{ id: 'y' }], changed: [{ id: 'x', changes: [{}, {}] }] },
  });
  expect((await hear('diff', lean, await writeFuture())).out).not.toContain('Measured lead time');
});

test('a map is no different from itself, nor from its table', async () => {
  const nothing = { code: 0, out: 'No changes.', error: '' };
  expect(await hear('diff', lean, lean)).toEqual(nothing);
  await hear('convert', lean, place('lean.csv'));
  expect(await hear('diff', lean, place('lean.csv'))).toEqual(nothing);
  const report = JSON.parse((await hear('diff', place('lean.csv'), lean, '--json')).out);
  expect(report).toMatchObject({ equal: true, steps: { changed: [] }, flows: { added: [], removed: [] } });
});

test('everything that is wrong with either map is said, with its name', async () => {
  await writeFile(place('broken.vsmap'), '{');
  const { code, out, error } = await hear('diff', place('nobody.vsmap'), place('broken.vsmap'));
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/nobody\.vsmap: file not found\.\n.*broken\.vsmap: /);
  expect(await hear('diff', lean, place('broken.vsmap'), '--json')).toMatchObject({ code: 1, out: '' });
});

test('the real program takes one of the two maps from standard input', async () => {
  const ran = await runBuilt(['diff', '-', lean], await readFile(lean));
  expect(ran).toEqual({ code: 0, out: 'No changes.\n', error: '' });
});
