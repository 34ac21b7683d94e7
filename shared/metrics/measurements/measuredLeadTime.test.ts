import { describe, expect, test } from 'vitest';
import { makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { type Measurement, makeMeasurement } from '../../model/measurement';
import { makeStep } from '../../model/step';
import { metricsReport } from '../../report/metricsReport';
import { analyse } from '../analyse';
import { leadTimeGap } from './leadTimeGap';
import { measuredLeadTime } from './measuredLeadTime';

const hour = 3600;
const week = 40 * hour;

/** Two steps of 1 h after 39 h of wait: two weeks; with a fifth going back to the first, 2.5 weeks. */
function mapOf(measurements: readonly Partial<Measurement>[], rework = false): MapDocument {
  const step = (id: string) => makeStep({ id, name: id, processTime: '1h', waitTime: '39h' });
  return makeMap({
    id: 'm',
    title: 'T',
    steps: [step('a'), step('b')],
    flows: [
      makeForward({ id: 'f', from: 'a', to: 'b' }),
      ...(rework ? [{ kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.2 } as const] : []),
    ],
    measurements: measurements.map((fields, index) => makeMeasurement({ id: `x${index}`, ...fields })),
  });
}

const measured = (...measurements: readonly Partial<Measurement>[]) =>
  measuredLeadTime.measure(analyse(mapOf(measurements)));
const gap = (map: MapDocument) => leadTimeGap.measure(analyse(map));

describe('the measured lead time', () => {
  test.each<[string, string, number]>([
    ['is working time of the calendar', '14w', 14 * week],
    ['counts of calendar days the working time in them', '98cd', 14 * week],
    ['counts of a range its likely amount', '6w/13w/30w', 13 * week],
    ['counts of a range with two ends its middle', '6-22w', 14 * week],
    ['may be nothing', '0', 0],
  ])('%s', (_name, value, seconds) => {
    expect(measured({ value }).value).toBeCloseTo(seconds, 6);
  });

  test('follows the calendar, and what was typed stays', () => {
    const map = {
      ...mapOf([{ value: '14w' }]),
      calendar: { hoursPerDay: 24, daysPerWeek: 7, weeksPerMonth: 4 },
    };
    expect(measuredLeadTime.measure(analyse(map)).value).toBe(14 * 7 * 24 * hour);
  });

  test('is that of the period that ends last, whatever the order of the list', () => {
    const old = { value: '1w', since: '2026-01-01', until: '2026-03-31' };
    const latest = { value: '2w', since: '2025-01-01', until: '2026-06-30' };
    expect(measured(latest, old).value).toBe(2 * week);
    expect(measured(old, latest).value).toBe(2 * week);
  });

  test('takes the beginning where no end is given, and one without days for the oldest', () => {
    const begun = { value: '3w', since: '2026-07-01' };
    expect(measured(begun, { value: '2w', until: '2026-06-30' }, { value: '1w' }).value).toBe(3 * week);
  });

  test('is the last in the list of two as recent as each other', () => {
    expect(measured({ value: '1w' }, { value: '2w' }).value).toBe(2 * week);
    const day = { until: '2026-06-30' };
    expect(measured({ value: '1w', ...day }, { value: '2w', since: day.until }).value).toBe(2 * week);
  });

  test('passes over measurements of which the value is not known', () => {
    expect(measured({ value: '1w' }, { value: '?', until: '2026-06-30' }, {}).value).toBe(week);
  });

  test('asks for a measurement where there is none', () => {
    expect(measured({ value: null })).toMatchObject({
      value: null,
      needs: [{ kind: 'map', field: 'leadTimeMeasurement' }],
    });
  });
});

describe('the gap between measured and mapped lead time', () => {
  test('is what was measured less what the map says, and its working adds up to it', () => {
    const { value, working } = gap(mapOf([{ value: '5w' }]));
    expect(value).toBe(3 * week);
    expect(working.map((line) => [line.part, line.value])).toEqual([
      ['measured', 5 * week],
      ['mapped', -2 * week],
    ]);
  });

  test('is below zero where items took less than the map says', () => {
    expect(gap(mapOf([{ value: '1w' }])).value).toBe(-week);
  });

  test('is to the lead time with rework: what goes back is on the map already', () => {
    expect(gap(mapOf([{ value: '5w' }], true)).value).toBeCloseTo(2.5 * week, 6);
  });

  test('says all that it lacks', () => {
    const [first, ...others] = mapOf([]).steps;
    if (first === undefined) throw new Error('there are two steps');
    expect(gap({ ...mapOf([]), steps: [{ ...first, waitTime: null }, ...others] }).needs).toEqual([
      { kind: 'map', field: 'leadTimeMeasurement' },
      { kind: 'step', step: 'a', field: 'waitTime' },
    ]);
  });
});

describe('the report', () => {
  test('has the measurement with its clock points, period and source, and the gap', () => {
    const more = { items: 42, from: 'request', to: 'served', until: '2026-06-30', source: 'Jira export' };
    expect(metricsReport(mapOf([{ value: '5w', ...more }])).measured).toEqual({
      leadTime: 5 * week,
      gap: 3 * week,
      since: null,
      ...more,
    });
  });

  test('of a map that was never measured misses nothing', () => {
    const { measured: none, missing } = metricsReport(mapOf([]));
    expect(none).toBeNull();
    expect(
      missing.filter(({ metric }) => /measured|gap/iu.test(metric) && metric !== 'measuredShare'),
    ).toEqual([]);
  });

  test('names a measurement whose value is not known yet as missing', () => {
    const lack = ['a measured lead time'];
    const { missing } = metricsReport(mapOf([{ value: '?' }]));
    expect(missing).toContainEqual({ metric: 'measuredLeadTime', needs: lack });
    expect(missing).toContainEqual({ metric: 'leadTimeGap', needs: lack });
  });

  test('takes the gap to the simulated lead time where rework meets parallel work', () => {
    const map = mapOf([{ value: '5w' }]);
    const beside = makeStep({ id: 'c', name: 'c', processTime: '1h', waitTime: '10h' });
    const start = makeStep({ id: 's', name: 's', processTime: '0', waitTime: '0' });
    const end = makeStep({ id: 'e', name: 'e', processTime: '0', waitTime: '0' });
    const flow = (from: string, to: string) => makeForward({ id: from + to, from, to });
    const crossing: MapDocument = {
      ...map,
      steps: [start, ...map.steps, beside, end],
      flows: [
        ...[flow('s', 'a'), flow('a', 'b'), flow('s', 'c'), flow('c', 'e'), flow('b', 'e')],
        { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.2 },
      ],
    };
    const { measured: found, withRework, missing } = metricsReport(crossing);
    expect(withRework.method).toBe('simulated');
    expect(found?.gap).toBe(5 * week - (withRework.leadTime ?? 0));
    expect(missing.map(({ metric }) => metric)).not.toContain('leadTimeGap');
    expect(gap(crossing)).toMatchObject({ value: null, needs: [{ rule: 'reworkInParallel' }] });
  });
});
