import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { caseFile, runBuilt } from './runBuilt.testing';

const minute = 60;
const hour = 3600;

// Each starts a program of its own, some of them three.
vi.setConfig({ testTimeout: 30_000 });

// The first run builds the program.
beforeAll(async () => {
  expect((await runBuilt(['--help'])).code).toBe(0);
}, 120_000);

async function figuresOf(name: string) {
  const { code, out, error } = await runBuilt(['metrics', caseFile(`${name}.vsmap`), '--json']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return JSON.parse(out);
}

function answersOf(name: string) {
  return JSON.parse(readFileSync(caseFile(`${name}.json`), 'utf8'));
}

function close(actual: number, expected: number): void {
  expect(typeof actual).toBe('number');
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}

test('vsmap metrics prints the figures of the Lean Enterprise stream', async () => {
  const { firstPass } = await figuresOf('lean-enterprise');
  const { expect: answer } = answersOf('lean-enterprise');
  close(firstPass.leadTime, answer.leadTimeHours * hour);
  close(firstPass.processTime, answer.processTimeHours * hour);
  close(firstPass.labourTime, answer.labourTimeHours * hour);
  close(firstPass.flowEfficiency, answer.flowEfficiency);
  close(firstPass.rolledPercentCompleteAccurate, answer.rolledPercentCompleteAccurate);
  close(firstPass.slack['6a'], answer.slackHours['6a'] * hour);
  expect(firstPass.criticalPath).toEqual(answer.criticalPath);
  expect(firstPass.handoffs).toBe(answer.handoffs);
});

test('vsmap metrics prints the figures of two loops of rework', async () => {
  const { firstPass, withRework } = await figuresOf('rework-two-loops');
  const answer = answersOf('rework-two-loops').expect;
  close(firstPass.leadTime, answer.firstPass.leadTimeMinutes * minute);
  close(firstPass.processTime, answer.firstPass.processTimeMinutes * minute);
  close(firstPass.flowEfficiency, answer.firstPass.flowEfficiency);
  close(firstPass.rolledPercentCompleteAccurate, answer.firstPass.rolledPercentCompleteAccurate);
  close(withRework.leadTime, answer.withRework.leadTimeMinutes * minute);
  close(withRework.processTime, answer.withRework.processTimeMinutes * minute);
  for (const step of Object.keys(answer.withRework.visits)) {
    close(withRework.visits[step], answer.withRework.visits[step]);
  }
});

test('vsmap metrics prints the figures of Acme Stamping', async () => {
  const { firstPass, capacity } = await figuresOf('acme-stamping');
  const { expect: answer, demand } = answersOf('acme-stamping');
  const day = demand.shiftsPerDay * demand.availableSecondsPerShift;
  close(capacity.takt, answer.taktSeconds);
  close(capacity.demandPerDay, answer.demandPerDay);
  close(firstPass.processTime, answer.processTimeSeconds);
  close(firstPass.waitTime / day, answer.inventoryLeadTimeDays);
  for (const step of Object.keys(answer.capacityPerShift)) {
    close(capacity.perDay[step] / demand.shiftsPerDay, answer.capacityPerShift[step]);
  }
  expect(capacity.constraint).toBe(answer.constraint);
  close(capacity.utilisation[answer.constraint], answer.constraintUtilisation);
});

test.each([1, 2, 3, 4])('vsmap metrics prints the figures of the parallel case %i', async (number) => {
  const { firstPass } = await figuresOf(`parallel-critical-path-${number}`);
  const answer = answersOf('parallel-critical-path')[number - 1].expect;
  const expected = Object.entries<number | string[]>(answer);
  expect(expected.length).toBeGreaterThan(0);
  for (const [name, value] of expected) {
    const figure = firstPass[name.replace(/(Hours|Minutes)$/, '')];
    if (typeof value !== 'number') expect(figure).toEqual(value);
    else close(figure, value * (name.endsWith('Hours') ? hour : name.endsWith('Minutes') ? minute : 1));
  }
});

test('in words the same figures stand in a table with their definitions', async () => {
  const { out, code } = await runBuilt(['metrics', caseFile('lean-enterprise.vsmap')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Lean Enterprise\nAn item takes 9 weeks 3 days .*1 week 2 days of that is work/);
  expect(out).toMatch(/^ {2}Lead time +9 w 3 d +384 h\n {4}Time from the first step to the customer/m);
  expect(out).toMatch(/^ {2}Process time +1 w 2 d +55 h$/m);
  expect(out).toMatch(/^ {2}Flow efficiency +14%$/m);
  expect(out).toMatch(/^ {2}Rolled %C&A +5\.4%$/m);
  expect(out).toMatch(/^ {2}Takt time +–\n {4}missing: demand$/m);
  expect(out).toMatch(/Exploratory and performance testing +3 d$/m);
  const loops = await runBuilt(['metrics', caseFile('rework-two-loops.vsmap')]);
  expect(loops.out).toMatch(/^ {2}Lead time with rework +1 w 1 d +48\.41 h$/m);
  const acme = await runBuilt(['metrics', caseFile('acme-stamping.vsmap')]);
  expect(acme.out).toMatch(/^ {2}assembly1 +103% +constraint$/m);
  // The escape character would begin a colour.
  expect(out + loops.out + acme.out).not.toContain('\u001b');
});

test('a simulation with a seed prints the same bytes twice, and other ones with another seed', async () => {
  const simulate = (seed: string) =>
    runBuilt([
      'metrics',
      caseFile('rework-two-loops.vsmap'),
      '--json',
      '--simulate',
      '100000',
      '--seed',
      seed,
    ]);
  const first = await simulate('1');
  expect(first).toMatchObject({ code: 0, error: '' });
  expect((await simulate('1')).out).toBe(first.out);
  expect((await simulate('2')).out).not.toBe(first.out);
  const { distribution, missing } = JSON.parse(first.out);
  const expected = answersOf('rework-two-loops').expect.withRework.leadTimeMinutes * minute;
  expect(distribution).toMatchObject({ runs: 100_000, seed: 1 });
  expect(Math.abs(distribution.mean - expected)).toBeLessThan(4 * distribution.standardError);
  expect(missing.map((part: { metric: string }) => part.metric)).not.toContain('distribution');
});
