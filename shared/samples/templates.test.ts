import { describe, expect, test } from 'vitest';
import { automateFirst } from '../advice/automation/automateFirst';
import { findingsOf } from '../advice/findings';
import { integrityProblems } from '../file/integrity';
import { readVsmap } from '../file/readVsmap';
import { writeVsmap } from '../file/writeVsmap';
import { analyse } from '../metrics/analyse';
import { leadTime } from '../metrics/totals/leadTime';
import { processTime } from '../metrics/totals/processTime';
import type { MapDocument } from '../model/mapDocument';
import { ok } from '../model/result';
import { metricsReport } from '../report/metricsReport';
import { loadWords } from '../text/loadWords';
import { templateTexts } from '../text/templateTexts';
import { type TemplateId, templates } from './templates';

const hour = 3600;

function mapOf(id: TemplateId): MapDocument {
  const found = templates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found.map(templateTexts('en'));
}

/** Hours of work on the critical path, and of wait and work of each step on it, added up by hand in map order. */
const byHand: Readonly<
  Record<TemplateId, { readonly lead: readonly number[]; readonly work: readonly number[] }>
> = {
  softwareDelivery: {
    // describe, explore, sketch, choose (half of two weeks), split, develop, review, build, test, stage, accept, approve, deploy, release
    lead: [44, 40, 36, 16 + 40 + 0.5, 26, 32, 8.75, 0.5, 70, 4.5, 26, 8 + 20 + 1 / 3, 9, 16.5],
    work: [4, 8, 4, 0.5, 2, 16, 0.75, 25 / 60, 14, 0.5, 2, 1 / 3, 1, 0.5],
  },
  incidentRecovery: {
    // detect, open, page, judge, 60 % runbook, 40 % experts and cause, approve, tell (fix has slack), verify
    lead: [13, 9, 10, 15, 0.6 * 17, 0.4 * (35 + 55), 20, 30, 15].map((minutes) => minutes / 60),
    work: [1, 5, 2, 10, 0.6 * 15, 0.4 * 60, 5, 10, 10].map((minutes) => minutes / 60),
  },
  hotfix: {
    // confirm, reproduce, decide, repair, review, build, approve (test has slack), deploy, merge (watch has slack), tell
    lead: [2.5, 5, 4.25, 3, 2 + 1 / 3, 55 / 60, 8.25, 3.5, 12 + 2 / 3, 2.25],
    work: [0.5, 2, 0.25, 2, 1 / 3, 0.75, 0.25, 0.5, 2 / 3, 0.25],
  },
  onboarding: {
    // enter, equip (accounts and plan have slack), welcome (half of two weeks), train, set up, grant, pair, own
    lead: [25, 81, 8 + 40 + 3, 24, 20, 32.5, 24, 32],
    work: [1, 1, 3, 8, 12, 0.5, 16, 24],
  },
  purchaseApproval: {
    // describe, offers, budget, manager, 30 % check and board (half of two weeks), order, delivery, receive
    lead: [1.5, 26, 16 + 1 / 3, 16 + 1 / 6, 0.3 * (25 + 8 + 40 + 0.25), 8 + 1 / 3, 80, 8 + 1 / 3],
    work: [0.5, 2, 1 / 3, 1 / 6, 0.3 * 1.25, 1 / 3, 0, 1 / 3],
  },
  hardwareChange: {
    // describe, judge, decide (half of two weeks), design, prototype, test, certify, publish, order, convert (half a month), inspect
    lead: [19, 46, 8 + 40 + 0.5, 128, 144, 72, 136, 28, 244, 16 + 80 + 8, 24],
    work: [3, 6, 0.5, 48, 24, 32, 16, 4, 4, 8, 8],
  },
};

/**
 * What comes out first of what to automate, and the hours of lead time that it saves, rework included. A tenth of its
 * wait, work and rework is left; a loop of share r is passed 1 / (1 - r) times.
 */
const firstByHand: Readonly<Record<TemplateId, { readonly step: string; readonly saved: number }>> = {
  // Develop and review (32 + 8.75, 10 % back), build, test (70, 20 % back to develop): the loop without and with it.
  softwareDelivery: { step: 'test', saved: (40.75 / 0.9 + 0.5 + 70) / 0.8 - (40.75 / 0.9 + 0.5 + 7) / 0.98 },
  // 15 % go from verify back to judge: 111.2 minutes from judge to tell (15 + 10.2 + 36 + 20 + 30), then verify.
  incidentRecovery: { step: 'verify', saved: ((111.2 + 15) / 0.85 - (111.2 + 1.5) / 0.985) / 60 },
  // Behind the loops: once an item.
  hotfix: { step: 'deploy', saved: 0.9 * 3.5 },
  onboarding: { step: 'welcome', saved: 0.9 * (8 + 40 + 3) },
  // 20 % go from the budget back to describe, so that offers are got 1.25 times.
  purchaseApproval: { step: 'offers', saved: (0.9 * 26) / 0.8 },
  // The test saves about as much, but before the change is decided on: the way to production comes first.
  hardwareChange: { step: 'order', saved: 0.9 * 244 },
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe.each(templates)('the template $id', ({ id }) => {
  const map = mapOf(id);
  const analysis = analyse(map);

  test('comes to what adding up by hand comes to', () => {
    expect(leadTime.measure(analysis).value).toBeCloseTo(sum(byHand[id].lead) * hour, 6);
    expect(processTime.measure(analysis).value).toBeCloseTo(sum(byHand[id].work) * hour, 6);
  });

  test('has all its totals, with rework too, and exactly', () => {
    const { firstPass, withRework } = metricsReport(map);
    expect(Object.entries(firstPass).filter(([, value]) => value === null)).toEqual(
      map.steps.some(({ milestone }) => milestone === 'commit') ? [] : [['automationCoverage', null]],
    );
    expect(withRework).toMatchObject({ method: 'exact' });
    expect(withRework?.leadTime).toBeGreaterThan(firstPass.leadTime ?? Number.NaN);
    expect(firstPass.flowEfficiency).toBeLessThan(0.5);
  });

  test('is sound: no finding is an error or a warning, and several give advice', () => {
    expect(integrityProblems(map)).toEqual([]);
    const findings = findingsOf(analysis);
    expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(findings.length).toBeGreaterThanOrEqual(3);
  });

  test('names a constraint that keeps up', () => {
    expect(analysis.constraint?.utilisation).toBeGreaterThan(0);
    expect(analysis.constraint?.utilisation).toBeLessThan(0.9);
  });

  test('names what to automate first, with what that saves by hand', () => {
    const { step, saved } = firstByHand[id];
    const [first] = automateFirst(analysis).ranking;
    expect(first).toMatchObject({ step, method: 'exact' });
    expect(first?.leadTimeSaved).toBeCloseTo(saved * hour, 6);
  });

  test('says for whom it is, how often, what for, and where its figures come from', () => {
    expect([map.title, map.outcome, map.customer, map.supplier]).not.toContain('');
    expect(map.demand).not.toBeNull();
    expect(map.notes[0]?.text).toBe(templateTexts('en').figures);
    expect(map.steps.filter((step) => Object.keys(step.sources).length > 0)).toEqual([]);
    expect(map.steps.filter(({ team, phase, name }) => team === '' || phase === null || name === '')).toEqual(
      [],
    );
  });

  test('survives a file', () => {
    expect(readVsmap(writeVsmap(map))).toMatchObject(ok({ document: map }));
  });
});

test('in German they are the same maps: the same totals, and the same findings by the words of their steps', async () => {
  await loadWords('de');
  for (const { id, map } of templates) {
    const [english, german] = [mapOf(id), map(templateTexts('de'))];
    expect(german.outcome).not.toBe(english.outcome);
    expect(metricsReport(german).firstPass).toEqual(metricsReport(english).firstPass);
    const rules = (document: MapDocument) => findingsOf(analyse(document)).map(({ rule }) => rule);
    expect([id, rules(german)]).toEqual([id, rules(english)]);
  }
});

test('the template of software delivery shows the approval, the slow build and the missing way back', () => {
  const rules = findingsOf(analyse(mapOf('softwareDelivery'))).map(({ rule }) => rule);
  for (const rule of ['approvalGate', 'slowBuild', 'noRecovery', 'busySteps', 'handoffChain']) {
    expect(rules).toContain(rule);
  }
});
