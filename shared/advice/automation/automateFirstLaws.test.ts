import { beforeAll, expect, test, vi } from 'vitest';
import { type Analysis, analyse } from '../../metrics/analyse';
import { anyMap } from '../../metrics/anyMap.testing';
import { nameIn } from '../../metrics/nameIn';
import type { MapDocument } from '../../model/mapDocument';
import { incidentRecovery } from '../../samples/incidentRecovery';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { automationAnswer, automationSentence } from '../../sentences/automationSentence';
import { loadWords } from '../../text/loadWords';
import { templateTexts } from '../../text/templateTexts';
import { words } from '../../text/words';
import { findingsOf } from '../findings';
import { automateFirst } from './automateFirst';
import { type AutomationGain, gainIsWait } from './automationGain';
import { automationColumns, automationGroups, columnValue, sortedGains } from './automationOrder';

vi.setConfig({ testTimeout: 120_000 });

type Studied = Readonly<{ map: MapDocument; analysis: Analysis; advice: ReturnType<typeof automateFirst> }>;

let studied: readonly Studied[] = [];

beforeAll(async () => {
  await loadWords('de');
  studied = [...maps()].map((map) => {
    const analysis = analyse(map);
    return { map, analysis, advice: automateFirst(analysis) };
  });
}, 120_000);

const mapCount = 500;

/** Random maps of every kind, and the samples. */
function* maps(): Generator<MapDocument> {
  yield leanEnterprise;
  yield incidentRecovery(templateTexts('en'));
  for (let number = 0; number < mapCount; number++) {
    const map = anyMap(number);
    // Rows and findings name a step by its id: of two with one id nobody could say which is meant.
    if (new Set(map.steps.map(({ id }) => id)).size === map.steps.length) yield map;
  }
}

/** Falling, with what is not known at the end. */
function expectFalling(values: readonly (number | null)[]): void {
  const known = values.filter((value) => value !== null);
  expect(values.slice(0, known.length)).toEqual(known);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
}

test('what is shown is what sorts: in every group, the values of the column fall from row to row', () => {
  for (const { ranking } of studied.map(({ advice }) => advice)) {
    const groups = ranking.map(({ group }) => automationGroups.indexOf(group));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    for (const group of automationGroups) {
      const gains = ranking.filter((gain) => gain.group === group);
      expectFalling(gains.map((gain) => columnValue(gain, 'leadTime')));
      for (const column of automationColumns) {
        expectFalling(sortedGains(gains, column).map((gain) => columnValue(gain, column)));
        const rising = sortedGains(gains, column, true).filter((gain) => columnValue(gain, column) !== null);
        expectFalling(rising.map((gain) => columnValue(gain, column)).toReversed());
      }
    }
  }
});

test('findings and automate first never contradict each other: where working faster is not felt, nobody is told to start with the work', () => {
  let queues = 0;
  for (const { map, analysis, advice } of studied) {
    const long = new Set(
      findingsOf(analysis).flatMap(({ rule, steps }) => (rule === 'longQueues' ? steps : [])),
    );
    for (const gain of advice.ranking) {
      if (!long.has(gain.step) || gain.kind === 'decide' || gain.leadTimeSaved === 0) continue;
      queues++;
      expect(gainIsWait(gain)).toBe(true);
      for (const locale of ['en', 'de'] as const) {
        expect(automationSentence(gain, map.calendar, locale)).toContain(
          words(locale).automateFirst.askQueue,
        );
      }
    }
    const [first] = advice.ranking;
    if (first === undefined || !long.has(first.step)) continue;
    expectNoPraiseOfWork(first, automationAnswer(advice, map.calendar, nameIn(analysis), words('en')));
  }
  expect(queues).toBeGreaterThan(50);
});

function expectNoPraiseOfWork(gain: AutomationGain, answer: string): void {
  if ((gain.leadTimeSavedWaitAlone ?? 0) > 0) expect(answer).toMatch(/the queue before|the decision/);
  else expect(answer).not.toMatch(/sooner/);
}

test('nobody is told to automate what comes before commit, a decision, or what cannot be automated', () => {
  let before = 0;
  for (const { map } of studied) {
    const marked = {
      ...map,
      steps: map.steps.map((step, at) => ({
        ...step,
        decision: at % 3 === 1,
        notAutomatable: at % 4 === 3 ? 'by law' : null,
      })),
    };
    const analysis = analyse(marked);
    const advice = automateFirst(analysis);
    const excluded = marked.steps.filter((step) => step.notAutomatable !== null);
    const isExcluded = new Set(excluded.map(({ id }) => id));
    expect(advice.ranking.filter(({ step }) => isExcluded.has(step))).toEqual([]);
    const [first] = advice.ranking;
    if (first === undefined) continue;
    const answer = automationAnswer(advice, marked.calendar, () => 'it', words('en'));
    if (first.group === 'before') before++;
    if (first.group === 'before' || first.kind === 'decide') expect(answer).not.toMatch(/Start with it:/);
  }
  expect(before).toBeGreaterThan(0);
});

test('the parts of a gain are no more than the whole where nothing is sent back', () => {
  for (const { map, advice } of studied) {
    const forward = map.flows.filter(({ kind }) => kind !== 'rework');
    const { ranking } =
      forward.length === map.flows.length ? advice : automateFirst(analyse({ ...map, flows: forward }));
    for (const { leadTimeSaved, leadTimeSavedWorkAlone, leadTimeSavedWaitAlone, method } of ranking) {
      if (leadTimeSaved === null || method !== 'exact') continue;
      for (const part of [leadTimeSavedWorkAlone, leadTimeSavedWaitAlone]) {
        expect(part ?? 0).toBeLessThanOrEqual(leadTimeSaved * (1 + 1e-9) + 1e-6);
      }
    }
  }
});
