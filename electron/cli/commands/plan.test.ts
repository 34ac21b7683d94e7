import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hear } from '../heardTerminal.testing';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsmap-plan-'));
  file = join(folder, 'intake.vsmap');
  await writeFile(file, JSON.stringify(intake));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Two steps of 1 h; the second waits 2 w for a board, and 20 % come back. */
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
    flows: [
      { id: 'f', kind: 'forward', from: 'a', to: 'b' },
      { id: 'r', kind: 'rework', from: 'b', to: 'a', share: 0.2 },
    ],
    improvements: [
      {
        id: 'i1',
        number: 1,
        title: 'Policy instead of board',
        status: 'selected',
        commands: [{ kind: 'editStep', id: 'b', patch: { waitTime: '4h' } }],
      },
      {
        id: 'i2',
        number: 2,
        title: 'Required fields',
        commands: [{ kind: 'editFlow', id: 'r', patch: { share: 0.1 } }],
      },
      { id: 'i3', number: 3, title: 'Drop it', commands: [{ kind: 'removeStep', id: 'gone' }] },
    ],
    scenarios: [
      { id: 's1', name: 'Both', improvements: ['i1', 'i2'] },
      { id: 's2', name: 'Odd', improvements: ['i1', 'i3'] },
    ],
    plan: 's1',
  },
};
const seconds = 3600;

async function leadTime(...args: string[]): Promise<number> {
  const { out } = await hear('metrics', ...args, '--json');
  return JSON.parse(out).withRework.leadTime;
}

test('metrics of a plan are those of the map with its improvements carried out', async () => {
  expect(await leadTime(file)).toBeCloseTo(((2 + 81) * seconds) / 0.8, 6);
  expect(await leadTime(file, '--plan', 'Both')).toBeCloseTo(((2 + 5) * seconds) / 0.9, 6);
  expect(await leadTime(file, '--plan', 'both')).toBeCloseTo(((2 + 5) * seconds) / 0.9, 6);
});

test('the future map has the plan carried out, once', async () => {
  const out = join(folder, 'future.vsmap');
  expect(await hear('future', file, '--plan', 'Both', '-o', out)).toEqual({ code: 0, out: '', error: '' });
  expect(await leadTime(out)).toBeCloseTo(((2 + 5) * seconds) / 0.9, 6);
  const { map } = JSON.parse(await readFile(out, 'utf8'));
  expect(map.steps[1].waitTime).toBe('4h');
  expect(map.improvements.map(({ status }: { status?: string }) => status ?? 'idea')).toEqual([
    'done',
    'done',
    'idea',
  ]);
  const again = join(folder, 'again.vsmap');
  expect(await hear('future', out, '--output', again)).toMatchObject({ code: 0 });
  expect(await readFile(again, 'utf8')).toBe(await readFile(out, 'utf8'));
});

test('without --plan it is the plan of the map, and the map itself stays as it was', async () => {
  const out = join(folder, 'plan.vsmap');
  expect(await hear('future', file, '-o', out)).toMatchObject({ code: 0 });
  expect(JSON.parse(await readFile(out, 'utf8')).map.flows[1].share).toBe(0.1);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(intake);
});

test('a change that cannot be made is named; the others are carried out all the same', async () => {
  const out = join(folder, 'odd.vsmap');
  const { code, error } = await hear('future', file, '--plan', 'Odd', '-o', out);
  expect(code).toBe(1);
  expect(error).toMatch(/“Drop it”: change 1 .* This step is no longer on the map\./);
  expect(JSON.parse(await readFile(out, 'utf8')).map.steps[1].waitTime).toBe('4h');
  expect((await hear('metrics', file, '--plan', 'Odd', '--json')).code).toBe(1);
});

test('a plan that is not there is named with those that are', async () => {
  for (const command of ['future', 'metrics']) {
    const { code, error, out } = await hear(command, file, '--plan', 'Neither');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/unknown plan “Neither”\. Plans on this map: “Both”, “Odd”\./);
  }
});

test('check holds the map against limits and says by how much they are missed', async () => {
  const { code, out, error } = await hear(
    'check',
    file,
    '--max',
    'leadTime=2w',
    '--min',
    'flowEfficiency=1%',
  );
  expect(code).toBe(1);
  expect(error).toMatch(/--max leadTime=2w is missed: .* too much\./);
  expect(out).toMatch(/--min flowEfficiency=1% is met/);
  expect(await hear('check', file, '--max', 'leadTime=3w')).toMatchObject({ code: 0, error: '' });
});

test('limits stand in the JSON of check', async () => {
  const { code, out } = await hear(
    'check',
    file,
    '--json',
    '--max',
    'leadTime=2w',
    '--max',
    'firstPass.leadTime=3w',
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    limits: [
      { metric: 'leadTime', bound: 'max', unit: 'duration', limit: 288_000, kept: false, missedBy: 85_500 },
      { metric: 'firstPass.leadTime', bound: 'max', value: 298_800, kept: true, missedBy: null },
    ],
  });
});

test.each([
  [['--max', 'leadTime'], /write METRIC=VALUE/],
  [['--max', '=4d'], /one of: leadTime, /],
  [['--min', 'speed=4'], /--min speed: unknown value. Use one of: leadTime, processTime/],
])('%j is wrong usage', async (args, reason) => {
  const { code, error } = await hear('check', file, ...args);
  expect(code).toBe(2);
  expect(error).toMatch(reason);
});

test('a value that does not fit its figure is the limit’s fault, with the form that is right', async () => {
  const { code, error } = await hear('check', file, '--max', 'leadTime=20%');
  expect(code).toBe(1);
  expect(error).toMatch(/--max leadTime=20%: enter a time such as 4d/);
});

test('diff tells of improvements, plans and what the proposal says', async () => {
  const other = join(folder, 'other.vsmap');
  const map = {
    ...intake.map,
    improvements: intake.map.improvements
      .map((one) => ({ ...one, owner: 'Desk', effortDays: 4 }))
      .slice(0, 2),
    target: { metric: 'leadTime', value: 144_000, date: '2027-03-31' },
  };
  await writeFile(other, JSON.stringify({ ...intake, map }));
  const { code, out } = await hear('diff', file, other);
  expect(code).toBe(0);
  expect(out).toMatch(/deleted +“Drop it”/);
  expect(out).toMatch(/“Policy instead of board” +owner +– → “Desk”/);
  expect(out).toMatch(/“Policy instead of board” +effort in person-days +– → 4/);
  expect(out).toMatch(/target +– → .*1 w/);
  const json = JSON.parse((await hear('diff', file, other, '--json')).out);
  expect(json.improvements.removed).toMatchObject([{ id: 'i3' }]);
});
