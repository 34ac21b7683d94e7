import { expect, test } from 'vitest';
import { makeStep } from '../../model/step';
import { metricsReport } from '../../report/metricsReport';
import { analyse } from '../analyse';
import { inventoryTime } from '../capacity/inventoryTime';
import acme from './acme-stamping.json';
import { acmeMap } from './acmeMap.testing';
import lean from './lean-enterprise.json';
import parallel from './parallel-critical-path.json';
import { mapOfCase, type WorkedCase } from './readCase.testing';
import loops from './rework-two-loops.json';

const minute = 60;
const hour = 3600;

function close(actual: number | null | undefined, expected: number): void {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}

test('the Lean Enterprise stream has its totals, critical path, slack and hand-offs', () => {
  const { firstPass, findings } = metricsReport(mapOfCase(lean));
  const { expect: answer } = lean;
  close(firstPass.leadTime, answer.leadTimeHours * hour);
  close(firstPass.processTime, answer.processTimeHours * hour);
  close(firstPass.labourTime, answer.labourTimeHours * hour);
  close(firstPass.flowEfficiency, answer.flowEfficiency);
  close(firstPass.rolledPercentCompleteAccurate, answer.rolledPercentCompleteAccurate);
  expect(firstPass.criticalPath).toEqual(answer.criticalPath);
  expect(firstPass.slack).toEqual({ '6a': answer.slackHours['6a'] * hour });
  expect(firstPass.handoffs).toBe(answer.handoffs);
  expect(findings.map(({ severity }) => severity)).not.toContain('error');
});

test('the Lean Enterprise stream without loops has the same totals with rework', () => {
  const { firstPass, withRework } = metricsReport(mapOfCase(lean));
  expect(withRework.leadTime).toBe(firstPass.leadTime);
  expect(withRework.labourTime).toBe(firstPass.labourTime);
  expect(new Set(Object.values(withRework.visits ?? {}))).toEqual(new Set([1]));
});

test('two loops of rework repeat their own segment only', () => {
  const { firstPass, withRework } = metricsReport(mapOfCase(loops));
  const { firstPass: first, withRework: repeated } = loops.expect;
  close(firstPass.leadTime, first.leadTimeMinutes * minute);
  close(firstPass.processTime, first.processTimeMinutes * minute);
  close(firstPass.flowEfficiency, first.flowEfficiency);
  close(firstPass.rolledPercentCompleteAccurate, first.rolledPercentCompleteAccurate);
  for (const [step, visits] of Object.entries(repeated.visits)) close(withRework.visits?.[step], visits);
  close(withRework.leadTime, repeated.leadTimeMinutes * minute);
  close(withRework.processTime, repeated.processTimeMinutes * minute);
});

interface ParallelAnswer {
  readonly leadTimeMinutes?: number;
  readonly leadTimeHours?: number;
  readonly processTimeHours?: number;
  readonly labourTimeHours?: number;
  readonly criticalPath?: readonly string[];
  readonly flowEfficiency?: number;
  readonly rolledPercentCompleteAccurate?: number;
}

test.each(parallel as readonly (WorkedCase & { readonly expect: ParallelAnswer })[])('$name', (worked) => {
  const { firstPass } = metricsReport(mapOfCase(worked));
  const answer = worked.expect;
  const expected: [number | null, number | undefined][] = [
    [firstPass.leadTime, answer.leadTimeMinutes === undefined ? undefined : answer.leadTimeMinutes * minute],
    [firstPass.leadTime, answer.leadTimeHours === undefined ? undefined : answer.leadTimeHours * hour],
    [
      firstPass.processTime,
      answer.processTimeHours === undefined ? undefined : answer.processTimeHours * hour,
    ],
    [firstPass.labourTime, answer.labourTimeHours === undefined ? undefined : answer.labourTimeHours * hour],
    [firstPass.flowEfficiency, answer.flowEfficiency],
    [firstPass.rolledPercentCompleteAccurate, answer.rolledPercentCompleteAccurate],
  ];
  const given = expected.filter(([, value]) => value !== undefined);
  expect(given.length).toBeGreaterThan(0);
  for (const [actual, value] of given) close(actual, value as number);
  if (answer.criticalPath !== undefined) expect(firstPass.criticalPath).toEqual(answer.criticalPath);
});

test('Acme Stamping: takt, demand, work and inventory', () => {
  const { calendar } = acmeMap();
  expect(calendar.daysPerWeek * calendar.weeksPerMonth).toBe(acme.demand.workingDaysPerMonth);
  const { firstPass, capacity } = metricsReport(acmeMap());
  close(capacity.takt, acme.expect.taktSeconds);
  close(capacity.demandPerDay, acme.expect.demandPerDay);
  close((capacity.demandPerDay ?? 0) / acme.demand.shiftsPerDay, acme.expect.demandPerShift);
  close(firstPass.processTime, acme.expect.processTimeSeconds);
  const secondsPerDay = acme.demand.shiftsPerDay * acme.demand.availableSecondsPerShift;
  close((firstPass.waitTime ?? 0) / secondsPerDay, acme.expect.inventoryLeadTimeDays);
  close((firstPass.leadTime ?? 0) - (firstPass.processTime ?? 0), firstPass.waitTime ?? Number.NaN);
});

test('Acme Stamping: capacity with uptime, and the step that cannot keep up', () => {
  const { capacity } = metricsReport(acmeMap());
  for (const [step, perShift] of Object.entries(acme.expect.capacityPerShift)) {
    close((capacity.perDay[step] ?? 0) / acme.demand.shiftsPerDay, perShift);
  }
  expect(capacity.constraint).toBe(acme.expect.constraint);
  close(analyse(acmeMap()).constraint?.utilisation, acme.expect.constraintUtilisation);
  close(capacity.utilisation[acme.expect.constraint], acme.expect.constraintUtilisation);
});

test('Acme Stamping: inventory as time both ways, by pieces and as it was entered', () => {
  const { capacity, missing } = metricsReport(acmeMap());
  const day = acme.demand.shiftsPerDay * acme.demand.availableSecondsPerShift;
  const pieces = acme.inventoryPieces;
  close((capacity.inventory.weld1?.waitByCount ?? 0) / day, pieces.afterStamping / acme.expect.demandPerDay);
  expect(((capacity.inventory.weld1?.waitByCount ?? 0) / day).toFixed(3)).toBe('7.609');
  close((capacity.inventory.weld1?.waitEntered ?? 0) / day, acme.inventoryDays.afterStamping);
  expect(capacity.inventory.weld1).toMatchObject({ stated: pieces.afterStamping, used: 'entered' });
  const { value, working } = inventoryTime.measure(analyse(acmeMap()));
  const counted = Object.values(pieces).reduce((sum, each) => sum + each, 0);
  close((value ?? 0) / day, acme.inventoryDays.coils + counted / acme.expect.demandPerDay);
  expect(working.map(({ part, step }) => `${step} ${part}`)).toEqual([
    'weld1 inventory',
    'weld2 inventory',
    'assembly1 inventory',
    'assembly2 inventory',
    'shipping inventory',
    'stamping wait',
  ]);
  expect(missing.map(({ metric }) => metric)).not.toContain('inventoryTime');
});

test('Acme Stamping: queues, people and Little’s law', () => {
  const { capacity, findings } = metricsReport(acmeMap());
  close(capacity.waitMultiple.weld1, 0.65 / 0.35);
  close(capacity.waitMultiple.weld2, 46 / 48 / (1 - 46 / 48) / 0.8);
  expect(capacity.waitMultiple.assembly1).toBeNull();
  expect(capacity.peopleNeeded).toEqual({
    stamping: 1,
    weld1: 1,
    weld2: 2,
    assembly1: 2,
    assembly2: 1,
    shipping: 0,
  });
  expect(findings.map(({ rule }) => rule)).not.toContain('littlesLawBroken');
  // Throughput is what assembly1 can do.
  const lead = 7.6 * acme.demand.shiftsPerDay * acme.demand.availableSecondsPerShift + 39;
  close(capacity.inventory.weld1?.implied, lead / 60 / acme.expect.constraintUtilisation);
});

test('without people on one step of Acme Stamping no constraint is claimed, and the longest wait is named', () => {
  const map = acmeMap();
  const steps = map.steps.map((step) => (step.id === 'weld1' ? makeStep({ ...step, people: null }) : step));
  const report = metricsReport({ ...map, steps });
  expect(report.capacity.constraint).toBeNull();
  expect(report.missing).toContainEqual({ metric: 'constraint', needs: ['step weld1: people'] });
  expect(report.longestWait?.step).toBe('weld1');
  close((report.longestWait?.wait ?? 0) / (15.333333333333334 * hour), acme.inventoryDays.afterStamping);
});
