import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { apply, refusal } from '../../commands/apply';
import { soundStreams } from '../../graph/randomStreams.testing';
import { analyse } from '../../metrics/analyse';
import { mapOfCase } from '../../metrics/cases/readCase.testing';
import { labourTimeWithRework } from '../../metrics/totals/labourTimeWithRework';
import { leadTimeWithRework } from '../../metrics/totals/leadTimeWithRework';
import type { MapDocument } from '../../model/mapDocument';
import { automationCommands, defaultAssumptions } from './automatedStep';
import { automateFirst } from './automateFirst';

// A thousand maps take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const hour = 3600;

/** The lead time that the ranking goes by, where a formula gives it. */
function leadOf(map: MapDocument): number | null {
  return leadTimeWithRework.measure(analyse(map)).value;
}

function sentBack(map: MapDocument): number {
  const { visits } = analyse(map);
  return map.flows.reduce(
    (sum, flow) => sum + (flow.kind === 'rework' ? (visits?.[flow.from] ?? 0) * flow.share : 0),
    0,
  );
}

function expectClose(actual: number | null, expected: number | null, whole: number): void {
  if (expected === null || actual === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, whole));
}

test('every saving is what the editor would show after the same commands', () => {
  fc.assert(
    fc.property(soundStreams({ rework: true, steps: 7 }), fc.boolean(), (map, sameFactors) => {
      const assumptions = sameFactors ? defaultAssumptions : { ...defaultAssumptions, waitFactor: 0.5 };
      const { ranking } = automateFirst(analyse(map), assumptions);
      expect(ranking).toHaveLength(map.steps.length);
      const [lead, labour] = [leadOf(map), labourTimeWithRework.measure(analyse(map)).value];
      for (const { step, leadTimeSaved, labourSaved, reworkAvoided, method } of ranking) {
        const commands = automationCommands(map, step, assumptions);
        expect(commands.map((command) => refusal(map, command))).toEqual(commands.map(() => null));
        const after = commands.reduce(apply, map);
        const labourAfter = labourTimeWithRework.measure(analyse(after)).value;
        if (method === 'exact') {
          expectClose(leadTimeSaved, lead === null ? null : lead - (leadOf(after) ?? Number.NaN), lead ?? 0);
        } else expect(method).toBe('simulated');
        expectClose(labourSaved, labour === null ? null : labour - (labourAfter ?? Number.NaN), labour ?? 0);
        expectClose(reworkAvoided, labour === null ? null : sentBack(map) - sentBack(after), sentBack(map));
      }
    }),
    { numRuns: 100 },
  );
});

const release = mapOfCase({
  steps: [
    { id: 'develop', pt: '2d', wt: '1d', ca: 95 },
    { id: 'test', pt: '4h', wt: '2d', ca: 99 },
    { id: 'docs', pt: '1h', wt: '0' },
    { id: 'deploy', pt: '1h', wt: '1h', ca: 99 },
  ],
  flows: [
    ['develop', 'test'],
    ['develop', 'docs'],
    ['test', 'deploy'],
    ['docs', 'deploy'],
    { from: 'deploy', to: 'deploy', rework: 0.2 },
  ],
});

function gainOf(map: MapDocument, step: string) {
  return automateFirst(analyse(map)).ranking.find((gain) => gain.step === step);
}

test('the step that holds most of the lead time and of the work comes first, the cheap one with slack last', () => {
  expect(automateFirst(analyse(release)).ranking.map(({ step }) => step)).toEqual([
    'develop',
    'test',
    'deploy',
    'docs',
  ]);
});

test('a step with slack saves labour only', () => {
  const gain = gainOf(release, 'docs');
  expect(gain).toMatchObject({ leadTimeSaved: 0, reworkAvoided: 0, facts: { leadShare: 0 } });
  expect(gain?.labourSaved).toBeCloseTo(0.9 * hour);
  expect(gain?.facts.slack).toBeCloseTo((8 + 16 + 4 - 8 - 1) * hour);
});

test('beside other work a step saves no more than the time until that is done', () => {
  // 20 h with its wait against 1 h of documents: nine tenths of it would be 18 h.
  expect(gainOf(release, 'test')?.leadTimeSaved).toBeCloseTo(18 * hour);
  const slowDocs = {
    ...release,
    steps: release.steps.map((step) => (step.id === 'docs' ? { ...step, processTime: '15h' } : step)),
  };
  expect(gainOf(slowDocs, 'test')?.leadTimeSaved).toBeCloseTo(5 * hour);
});

test('a tenth of the rework repeats less: visits of 1 / 0.8 become 1 / 0.98', () => {
  const gain = gainOf(release, 'deploy');
  expect(gain?.leadTimeSaved).toBeCloseTo(2 * hour * (1 / 0.8 - 0.1 / 0.98));
  expect(gain?.reworkAvoided).toBeCloseTo(0.2 / 0.8 - 0.02 / 0.98);
});

test('a month of demand turns labour and rework into figures a month, and without it they say what they lack', () => {
  const asked = { ...release, demand: { items: 5, per: 'week' } as const };
  expect(gainOf(asked, 'docs')?.labourSavedPerMonth).toBeCloseTo(20 * 0.9 * hour);
  expect(gainOf(asked, 'deploy')?.facts.timesPerMonth).toBeCloseTo(25);
  expect(gainOf(release, 'docs')).toMatchObject({
    labourSavedPerMonth: null,
    reworkAvoidedPerMonth: null,
    needs: [{ kind: 'map', field: 'demand' }],
  });
});

test('automated steps are not in the ranking, and those of which nobody has said are', () => {
  const steps = release.steps.map((step) =>
    step.id === 'test' ? { ...step, automationLevel: 'automated' as const } : step,
  );
  const ranked = automateFirst(analyse({ ...release, steps })).ranking.map(({ step }) => step);
  expect(ranked.sort()).toEqual(['deploy', 'develop', 'docs']);
});

test('an unknown time is named at its own step and does not stand in the way of the others in a sequence', () => {
  const map = mapOfCase({
    steps: [
      { id: 'a', pt: '1h', wt: '1h' },
      { id: 'b', pt: '?', wt: '1d' },
    ],
  });
  expect(gainOf(map, 'a')?.leadTimeSaved).toBeCloseTo(1.8 * hour);
  const unknown = gainOf(map, 'b');
  expect(unknown).toMatchObject({ leadTimeSaved: null, labourSaved: null, impact: 0 });
  expect(unknown?.leadTimeSavedAtLeast).toBeCloseTo(0.9 * 8 * hour);
  expect(unknown?.needs).toContainEqual({ kind: 'step', step: 'b', field: 'processTime' });
});

test('a map whose arrows mean nothing has no ranking, and says why', () => {
  const map = mapOfCase({
    steps: [{ id: 'a', pt: '1h' }],
    flows: [['a', 'a']],
  });
  expect(automateFirst(analyse(map))).toMatchObject({
    ranking: [],
    needs: [{ kind: 'structure', rule: 'forwardCycle', steps: ['a'] }],
  });
});

test('slow, risky and repetitive are said where the numbers say so', () => {
  expect(gainOf(release, 'develop')?.facts.reasons).toEqual(['slow']);
  expect(gainOf(release, 'docs')?.facts.reasons).toEqual([]);
  expect(gainOf(release, 'deploy')?.facts).toMatchObject({
    reasons: ['risky', 'repetitive'],
    goesBack: 0.2,
    visits: 1.25,
  });
});

test('the assumptions are data: what does not change saves nothing', () => {
  const same = { processFactor: 1, waitFactor: 1, percentCompleteAccurate: 0, reworkFactor: 1 };
  for (const gain of automateFirst(analyse(release), same).ranking) {
    expect(gain).toMatchObject({ leadTimeSaved: 0, labourSaved: 0, reworkAvoided: 0 });
  }
});

test('a map too large to be worked out anew for every step says so, and promises no more than the step takes', () => {
  const blocks = 1000;
  const steps = Array.from({ length: 3 * blocks }, (_, index) => ({
    id: `${index}`,
    pt: `${1 + (index % 5)}h`,
    wt: `${index % 7}h`,
  }));
  const flows = Array.from({ length: blocks }, (_, block) => {
    const [split, left, right, join] = [3 * block, 3 * block + 1, 3 * block + 2, 3 * block + 3].map(String);
    const inside = [
      [split, left],
      [split, right],
    ];
    return block === blocks - 1 ? inside : [...inside, [left, join], [right, join]];
  }).flat();
  const { ranking } = automateFirst(analyse(mapOfCase({ steps, flows: flows as string[][] })));
  expect(ranking).toHaveLength(3 * blocks);
  const estimated = ranking.filter(({ exact }) => !exact);
  expect(estimated.length).toBeGreaterThan(0);
  expect(estimated.length).toBeLessThan(ranking.length / 2);
  for (const { step, leadTimeSaved } of estimated) {
    const { pt = '', wt = '' } = steps[Number(step)] ?? {};
    expect(leadTimeSaved).toBeLessThanOrEqual((Number.parseFloat(pt) + Number.parseFloat(wt)) * hour);
  }
});
