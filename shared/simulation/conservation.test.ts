import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundStreams } from '../graph/randomStreams.testing';
import { type Analysis, analyse } from '../metrics/analyse';
import { labourTime } from '../metrics/totals/labourTime';
import { labourTimeWithRework } from '../metrics/totals/labourTimeWithRework';
import { leadTime } from '../metrics/totals/leadTime';
import { leadTimeWithRework } from '../metrics/totals/leadTimeWithRework';
import type { MapDocument } from '../model/mapDocument';
import { lots, roundsByHand } from './roundsByHand.testing';
import { type Distribution, startSimulation } from './simulate';
import { streamOf } from './streamOf';

/** Nested and crossing blocks, alternatives inside them, several starts, dead ends; those with rework are tried. */
const maps = [5, 6, 8].flatMap((steps, index) =>
  fc
    .sample(soundStreams({ rework: true, steps, density: 45 }), { numRuns: 4000, seed: 11 + index })
    .filter((map) => map.flows.some(({ kind }) => kind === 'rework')),
);
const analyses = maps.map((map) => analyse(map));

const hour = 3600;
const items = 384;
const allowedErrors = 4.5;

function simulated(analysis: Analysis, runs: number, seed: number): Distribution | null {
  const stream = streamOf(analysis);
  if (!stream.ok) throw new Error('every time is known');
  const simulation = startSimulation(stream.value, runs, seed);
  simulation.advance(Number.POSITIVE_INFINITY);
  return simulation.result();
}

/** Whether all closed forms are as near as chance allows; what happens to one item in a sample may not have happened at all. */
function agrees({ balance }: Analysis, lead: number | null, found: Distribution): boolean {
  const { visits, visitErrors, mean, standardError, runs } = found;
  const near = (value: number, sampled: number, error: number, least: number) =>
    Math.abs(value - sampled) <= allowedErrors * Math.max(error, least) + 1e-9 * value;
  const visited = balance.ok
    ? balance.value.visits.every((value, step) =>
        near(value, visits[step] ?? 0, visitErrors[step] ?? 0, 1 / runs),
      )
    : true;
  return visited && (lead === null || near(lead, mean, standardError, mean / runs));
}

test('the closed form is the simulated mean within 4.5 standard errors, on 10,000 random maps', () => {
  const told = { maps: maps.length, withVisits: 0, withLeadTime: 0, repeated: 0, failed: [] as number[] };
  analyses.forEach((analysis, number) => {
    const { value, exact } = leadTimeWithRework.measure(analysis);
    const lead = exact ? value : null;
    if (analysis.balance.ok) told.withVisits++;
    if (lead !== null) told.withLeadTime++;
    const first = simulated(analysis, items, number);
    if (first === null || agrees(analysis, lead, first)) return;
    told.repeated++;
    const again = simulated(analysis, 16 * items, maps.length + number);
    if (again === null || !agrees(analysis, lead, again)) told.failed.push(number);
  });
  expect(told.failed).toEqual([]);
  expect(told.maps).toBeGreaterThan(10_000);
  expect(told.withVisits).toBeGreaterThan(10_000);
  expect(told.withLeadTime).toBeGreaterThan(3000);
}, 120_000);

test('the simulation is what the rules say, word by word, on hundreds of random maps', () => {
  const runs = 700;
  const failed: number[] = [];
  for (let number = 0; number < maps.length; number += 30) {
    if (disagrees(number, runs, number) && disagrees(number, 16 * runs, number + maps.length))
      failed.push(number);
  }
  expect(failed).toEqual([]);
}, 120_000);

function disagrees(number: number, runs: number, seed: number): boolean {
  const map = maps[number] as MapDocument;
  const found = simulated(analyses[number] as Analysis, 2 * runs, seed);
  if (found === null) return false;
  const one = roundsByHand(map);
  const random = lots(seed);
  const byHand = Array.from({ length: runs }, () => one(random));
  const far = (values: readonly number[], mean: number, error: number, least: number) => {
    const average = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length ** 2;
    return (
      Math.abs(average - mean) > allowedErrors * Math.max(Math.sqrt(spread + error ** 2), least) + 1e-9 * mean
    );
  };
  const leads = byHand.flatMap((item) => (item.leadTime === null ? [] : [item.leadTime * hour]));
  if (leads.length > 0 && far(leads, found.mean, found.standardError, found.mean / runs)) return true;
  return map.steps.some(({ id }, step) => {
    const visits = byHand.map((item) => item.visits.get(id) ?? 0);
    return far(visits, found.visits[step] ?? 0, found.visitErrors[step] ?? 0, 2 / runs);
  });
}

/** What a map is made of, for the laws. */
function partsOf({ document }: Analysis) {
  const forward = document.flows.flatMap((flow) =>
    flow.kind === 'forward' && flow.share !== 0 ? [flow] : [],
  );
  const out = (step: string) => forward.filter(({ from }) => from === step);
  const behind = (step: string) => {
    const found = new Set([step]);
    for (const each of found) for (const { to } of out(each)) found.add(to);
    return found;
  };
  const rework = document.flows
    .flatMap((flow) => (flow.kind === 'rework' && flow.share > 0 ? [flow] : []))
    .filter(({ from, to }) => from === to || !behind(from).has(to));
  return { forward, out, behind, rework };
}

test('where all ways lead to one end, every item is served once; the end repeats by its own rework alone', () => {
  let tried = 0;
  for (const analysis of analyses) {
    const { out, rework } = partsOf(analysis);
    const last = analysis.document.steps.filter(({ id }) => out(id).length === 0);
    const [end] = last;
    if (end === undefined || last.length > 1 || !analysis.balance.ok) continue;
    tried++;
    const back = rework.reduce((sum, flow) => sum + (flow.from === end.id ? flow.share : 0), 0);
    expect(Math.abs((analysis.visits?.[end.id] ?? 0) * (1 - back) - 1)).toBeLessThan(1e-9);
  }
  expect(tried).toBeGreaterThan(1000);
});

test('unless a choice is made anew, rework makes no visits, labour or lead time smaller', () => {
  let tried = 0;
  for (const analysis of analyses) {
    const { behind, out, rework } = partsOf(analysis);
    const again = rework.flatMap(({ to }) => [...behind(to)]);
    if (again.some((step) => out(step).some(({ share }) => share !== null && share < 1))) continue;
    tried++;
    const first = analysis.stream.ok ? analysis.stream.value.activity.share : new Float64Array();
    if (analysis.balance.ok) {
      for (const [step, visits] of analysis.balance.value.visits.entries()) {
        expect(visits).toBeGreaterThan((first[step] ?? 0) - 1e-9);
      }
    }
    for (const [one, other] of [
      [leadTime, leadTimeWithRework],
      [labourTime, labourTimeWithRework],
    ] as const) {
      const all = other.measure(analysis).value;
      if (all !== null) expect(all).toBeGreaterThan((one.measure(analysis).value ?? 0) * (1 - 1e-9) - 1e-6);
    }
  }
  expect(tried).toBeGreaterThan(1000);
});

test('what a step hands on is what follows gets', () => {
  let tried = 0;
  for (const analysis of analyses) {
    const { behind, forward, rework } = partsOf(analysis);
    for (const { from, to, share } of forward) {
      const alone = forward.filter((flow) => flow.to === to).length === 1;
      if (!alone || rework.some((flow) => flow.to === to)) continue;
      const sent = rework.filter((flow) => flow.from === from);
      // One that is not done again itself has handed on all the same.
      if (sent.some((flow) => !behind(flow.to).has(from))) continue;
      const back = sent.reduce((sum, flow) => sum + flow.share, 0);
      const handed = (analysis.visits?.[from] ?? 0) * (1 - back) * (share ?? 1);
      expect(Math.abs((analysis.visits?.[to] ?? 0) - handed)).toBeLessThan(1e-9 * (1 + handed));
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(5000);
});
