import { expect, test, vi } from 'vitest';
import { automateFirst } from '../advice/automation/automateFirst';
import { findingsOf } from '../advice/findings';
import { metricsReport } from '../report/metricsReport';
import { findingSentence } from '../sentences/findingSentence';
import { analyse } from './analyse';
import { anyMap } from './anyMap.testing';
import { metrics } from './registry';

/** How many random maps must come through: analysis, every metric, every rule. */
const mapCount = 25_000;
/** Every so many of them goes through the whole report too: automate first, sentences, a short simulation. */
const reportEvery = 100;

vi.setConfig({ testTimeout: 240_000 });

const mayBeNegative: ReadonlySet<string> = new Set([
  'leadTimeSaved',
  'leadTimeSavedWorkAlone',
  'leadTimeSavedWaitAlone',
  'leadTimeSavedHalfInterval',
  'labourSaved',
  'labourSavedPerMonth',
  'reworkAvoided',
  'reworkAvoidedPerMonth',
  'impact',
  // Measured less mapped.
  'leadTimeGap',
  'gap',
  'mapped',
  // What somebody entered, told as it is.
  'sum',
]);

/** The paths of everything that is no answer: numbers beyond bounds or below zero, and sentences with holes. */
function faultsIn(value: unknown, path: string, faults: string[]): void {
  if (typeof value === 'number') {
    const name = path.slice(path.lastIndexOf('.') + 1);
    const sound = Number.isFinite(value) && (value >= 0 || mayBeNegative.has(name));
    if (!sound) faults.push(`${path} = ${value}`);
  } else if (typeof value === 'string') {
    if (/NaN|Infinity|∞|undefined|\[object/.test(value)) faults.push(`${path} = ${value}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      faultsIn((value as Record<string, unknown>)[key], `${path}.${key}`, faults);
    }
  }
}

test(`no map of ${mapCount} gives a NaN, an infinity, a hang or an exception`, () => {
  const faults: string[] = [];
  let withTotals = 0;
  let withFindings = 0;
  for (let number = 0; number < mapCount; number++) {
    const analysis = analyse(anyMap(number));
    for (const { id, measure } of metrics) {
      const { value, needs, working } = measure(analysis);
      if ((value === null) !== needs.length > 0) faults.push(`map ${number}.${id} lacks ${needs.length}`);
      if (value !== null) faultsIn(value, `map ${number}.${id}`, faults);
      for (const line of working) faultsIn(line.value, `map ${number}.${id}.${line.part}`, faults);
      if (id === 'leadTime' && value !== null) withTotals++;
    }
    const findings = findingsOf(analysis);
    for (const { rule, facts } of findings) faultsIn(facts, `map ${number}.${rule}`, faults);
    if (findings.length > 0) withFindings++;
  }
  expect(faults.slice(0, 10)).toEqual([]);
  // Else the maps would be so odd, or so plain, that nothing is tried.
  expect(withTotals).toBeGreaterThan(mapCount / 5);
  expect(withFindings).toBeGreaterThan(mapCount / 5);
});

test(`every ${reportEvery}th of them has a whole report and speaking findings, under any assumptions about automation`, () => {
  const faults: string[] = [];
  for (let number = 0; number < mapCount; number += reportEvery) {
    const map = anyMap(number);
    const report = metricsReport(map, { simulation: { runs: 8, seed: 1 } });
    faultsIn(report, `map ${number}`, faults);
    const factor = (number % 4) / 2;
    const assumptions = {
      processFactor: factor,
      waitFactor: number % 3 === 0 ? factor : 0.3,
      percentCompleteAccurate: 1,
      reworkFactor: Math.min(1, factor),
    };
    const analysis = analyse(map);
    faultsIn(automateFirst(analysis, assumptions), `map ${number}`, faults);
    for (const finding of findingsOf(analysis)) {
      faultsIn(findingSentence(finding, map, 'en'), `map ${number}.${finding.rule}`, faults);
    }
  }
  expect(faults.slice(0, 10)).toEqual([]);
});
