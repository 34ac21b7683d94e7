import { expect, test } from 'vitest';
import { apply } from '../../commands/apply';
import { analyse } from '../../metrics/analyse';
import { mapOfCase } from '../../metrics/cases/readCase.testing';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import { metricsReport } from '../../report/metricsReport';
import { columnTexts } from '../../sentences/automateTable';
import { automationAnswer } from '../../sentences/automationSentence';
import { improvementFromRow } from '../../sentences/improvementFromRow';
import { simulateMap } from '../../simulation/simulateMap';
import { words } from '../../text/words';
import { automationCommands, defaultAssumptions } from './automatedStep';
import { automateFirst } from './automateFirst';

const hour = 3600;
const day = 8 * hour;

function gainOf(map: MapDocument, step: string) {
  return automateFirst(analyse(map)).ranking.find((gain) => gain.step === step);
}

function withStep(map: MapDocument, id: string, patch: Partial<Step>): MapDocument {
  return { ...map, steps: map.steps.map((step) => (step.id === id ? { ...step, ...patch } : step)) };
}

/** Build, review (20 % goes back to build), board, deploy; 30 items a week. */
const delivery: MapDocument = {
  ...mapOfCase({
    steps: [
      { id: 'design', pt: '2d', wt: '10d' },
      { id: 'build', pt: '8h', wt: '8h' },
      { id: 'review', pt: '2h', wt: '6h' },
      { id: 'board', pt: '1h', wt: '5d' },
      { id: 'deploy', pt: '1h', wt: '4h' },
    ],
    flows: [
      ['design', 'build'],
      ['build', 'review'],
      ['review', 'board'],
      ['board', 'deploy'],
      { from: 'review', to: 'build', rework: 0.2 },
    ],
  }),
  demand: { items: 30, per: 'week' },
};

const released = withStep(withStep(delivery, 'build', { milestone: 'commit' }), 'deploy', {
  milestone: 'production',
});

test('by hand: review with 20 % rework saves its own times and the rounds of build', () => {
  // Before: 1.25 rounds of 16 h + 8 h. After: 20 % becomes 2 %, 1 / 0.98 rounds of 16 h + 0.8 h.
  const saved = 1.25 * 24 - (1 / 0.98) * 16.8;
  expect(gainOf(delivery, 'review')?.leadTimeSaved).toBeCloseTo(saved * hour);
  // With its 6 h of wait kept: 0.2 h + 6 h in each of the fewer rounds.
  const alone = 1.25 * 24 - (1 / 0.98) * (16 + 0.2 + 6);
  expect(gainOf(delivery, 'review')?.leadTimeSavedWorkAlone).toBeCloseTo(alone * hour);
  // The wait alone changes no share: 0.9 of 6 h, 1.25 times.
  expect(gainOf(delivery, 'review')?.leadTimeSavedWaitAlone).toBeCloseTo(1.25 * 5.4 * hour);
});

test('an unknown wait elsewhere leaves the rework saved as it is, and is no 0', () => {
  const unknown = withStep(delivery, 'board', { waitTime: null });
  const known = gainOf(delivery, 'review');
  expect(known?.reworkAvoidedPerMonth).toBeCloseTo(120 * (0.25 - 0.02 / 0.98));
  expect(gainOf(unknown, 'review')).toMatchObject({
    reworkAvoidedPerMonth: known?.reworkAvoidedPerMonth,
    leadTimeSaved: known?.leadTimeSaved,
  });
});

test('by hand: review sends 20 % back and the wait of the board is unknown; without that rework 24 a month fewer come back', () => {
  // 24 items a week are 96 a month. Build and review are done 1 / (1 - 0.2) = 1.25 times an item, so that
  // 1.25 x 0.2 = 0.25 items go back for each: 24 a month. The team expects automation to leave no rework at all.
  const none = { ...defaultAssumptions, reworkFactor: 0 };
  const review = withStep({ ...delivery, demand: { items: 24, per: 'week' } }, 'review', {
    automation: none,
  });
  for (const waitTime of ['5d', null]) {
    const map = withStep(review, 'board', { waitTime });
    const gain = gainOf(map, 'review');
    expect(gain?.reworkAvoidedPerMonth).toBeCloseTo(24, 9);
    expect(gain?.needs).toEqual([]);
    // Each item spends 1.25 rounds of 16 h + 8 h there now, and then one of 16 h + 0.8 h.
    expect(gain?.leadTimeSaved).toBeCloseTo((1.25 * 24 - 16.8) * hour, 6);
    const write = columnTexts(automateFirst(analyse(map)).ranking, { document: map }, words('en'));
    expect(gain && write(gain, 'rework')).toBe('24');
  }
});

test('the same beside parallel work, where nobody knows the longest way: rework is known, lead time where nothing else goes on', () => {
  const parallel: MapDocument = {
    ...mapOfCase({
      steps: [
        { id: 'build', pt: '8h', wt: '8h' },
        { id: 'review', pt: '2h', wt: '6h' },
        { id: 'board', pt: '1h', wt: '?' },
        { id: 'docs', pt: '1h', wt: '1h' },
        { id: 'deploy', pt: '1h', wt: '4h' },
      ],
      flows: [
        ['build', 'review'],
        ['review', 'board'],
        ['review', 'docs'],
        ['board', 'deploy'],
        ['docs', 'deploy'],
        { from: 'review', to: 'build', rework: 0.2 },
      ],
    }),
    demand: { items: 25, per: 'week' },
  };
  const review = gainOf(parallel, 'review');
  expect(review?.reworkAvoidedPerMonth).toBeCloseTo(100 * (0.25 - 0.02 / 0.98));
  expect(review?.labourSavedPerMonth).toBeCloseTo(100 * (1.25 * 10 - 8.2 / 0.98) * hour);
  expect(review?.leadTimeSaved).toBeNull();
  expect(review?.leadTimeSavedAtLeast).toBeCloseTo((1.25 * 24 - 16.8 / 0.98) * hour);
  // 12 h 51 min of 8 h a day: a lower bound may not say 13 h, or 1 day 5 hours.
  const advice = automateFirst(analyse(parallel));
  const write = columnTexts(advice.ranking, { document: parallel }, words('en'));
  expect(review && write(review, 'leadTime')).toBe('at least 12 h');
  const first = { needs: [], ranking: advice.ranking.filter(({ step }) => step === 'review') };
  expect(automationAnswer(first, parallel.calendar, String, words('en'))).toMatch(
    /items reach the customer at least 1 day 4 hours sooner/,
  );
  expect(gainOf(parallel, 'deploy')?.leadTimeSaved).toBeCloseTo(4.5 * hour);
  expect(gainOf(parallel, 'docs')).toMatchObject({ leadTimeSaved: null, leadTimeSavedAtLeast: null });
  expect(gainOf(parallel, 'docs')?.needs).toContainEqual({ kind: 'step', step: 'board', field: 'waitTime' });
});

test('steps between commit and production come first, whatever creative work before would save', () => {
  expect(automateFirst(analyse(delivery)).ranking[0]?.step).toBe('design');
  expect(automateFirst(analyse(released)).ranking.map(({ step, group }) => [step, group])).toEqual([
    ['board', 'delivery'],
    ['review', 'delivery'],
    ['deploy', 'delivery'],
    ['design', 'before'],
    ['build', 'before'],
  ]);
});

test('a decision is not automated: its wait goes, its work stays, a date that comes twice as often is told apart', () => {
  for (const marked of [{ decision: true }, { tags: ['approval'] }] as const) {
    const board = withStep(released, 'board', { ...marked, every: '2w', waitTime: '2d' });
    const gain = gainOf(board, 'board');
    expect(gain).toMatchObject({
      kind: 'decide',
      leadTimeSaved: 5 * day + 0.9 * 2 * day,
      leadTimeSavedWorkAlone: 0,
      leadTimeSavedHalfInterval: 2.5 * day,
      labourSaved: 0,
      reworkAvoided: 0,
    });
    const after = automationCommands(board, 'board', defaultAssumptions).reduce(apply, board);
    expect(after.steps[3]).toMatchObject({
      every: null,
      waitTime: '0.2d',
      processTime: '1h',
      automationLevel: null,
    });
  }
});

test('a step that cannot be automated stands apart with its reason, and one with own assumptions is ranked by them', () => {
  const map = withStep(released, 'board', { notAutomatable: 'the law asks for a person' });
  const advice = automateFirst(analyse(map));
  expect(advice.excluded).toEqual([{ step: 'board', reason: 'the law asks for a person' }]);
  expect(advice.ranking.map(({ step }) => step)).not.toContain('board');
  const half = { ...defaultAssumptions, processFactor: 0.5, waitFactor: 0.5 };
  expect(gainOf(withStep(map, 'deploy', { automation: half }), 'deploy')?.leadTimeSaved).toBeCloseTo(
    2.5 * hour,
  );
  expect(gainOf(map, 'deploy')?.leadTimeSaved).toBeCloseTo(4.5 * hour);
});

test('the report has kind, the work alone and the reason of what is excluded', () => {
  const map = withStep(withStep(released, 'board', { decision: true }), 'review', {
    notAutomatable: 'needs a person',
  });
  const rows = metricsReport(map).automateFirst;
  expect(rows.map(({ step, kind }) => [step, kind])).toEqual([
    ['board', 'decide'],
    ['deploy', 'automate'],
    ['design', 'automate'],
    ['build', 'automate'],
    ['review', 'excluded'],
  ]);
  expect(rows.at(-1)).toMatchObject({
    why: 'needs a person',
    leadTimeSaved: null,
    reworkAvoidedPerMonth: null,
  });
  expect(rows[1]?.leadTimeSavedWorkAlone).toBeCloseTo(0.9 * hour);
});

test('a row becomes an improvement with the commands that its gain was worked out from', () => {
  const map = withStep(released, 'board', { decision: true });
  const analysis = analyse(map);
  const { ranking } = automateFirst(analysis);
  const drafts = ranking.map((gain) => improvementFromRow(analysis, gain, defaultAssumptions, words('en')));
  expect(drafts.map(({ title, lens, kind }) => [title, lens, kind])).toEqual([
    ['Replace waiting for “board” with a policy', 'leanFlow', 'workflow'],
    ['Automate “review”', 'automation', 'technical'],
    ['Automate “deploy”', 'automation', 'technical'],
    ['Shorten the queue before “design”', 'leanFlow', 'workflow'],
    ['Shorten the queue before “build”', 'leanFlow', 'workflow'],
  ]);
  expect(drafts[1]?.commands).toEqual(automationCommands(map, 'review', defaultAssumptions));
  expect(drafts[3]?.commands).toEqual([{ kind: 'editStep', id: 'design', patch: { waitTime: '1d' } }]);
  expect(drafts.every(({ reason }) => reason !== '')).toBe(true);
});

test('where rework meets parallel work the saving is simulated, and agrees with two long simulations', () => {
  const map = mapOfCase({
    steps: [
      { id: 'a', pt: '1h', wt: '8h' },
      { id: 'b', pt: '4h', wt: '8h' },
      { id: 'c', pt: '3h', wt: '8h' },
      { id: 'd', pt: '1h', wt: '8h' },
    ],
    flows: [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
      { from: 'b', to: 'b', rework: 0.3 },
      { from: 'c', to: 'a', rework: 0.2 },
    ],
  });
  const meanOf = (document: MapDocument) => {
    const found = simulateMap(analyse(document), { runs: 400_000, seed: 7 });
    return found.ok ? found.value.mean : Number.NaN;
  };
  const lead = meanOf(map);
  for (const { step, leadTimeSaved, method } of automateFirst(analyse(map)).ranking) {
    const after = automationCommands(map, step, defaultAssumptions).reduce(apply, map);
    expect(method).toBe('simulated');
    expect(Math.abs((leadTimeSaved ?? Number.NaN) - (lead - meanOf(after)))).toBeLessThan(0.02 * lead);
  }
});
