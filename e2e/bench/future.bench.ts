import { expect, test } from '@playwright/test';
import { tryCommand } from '#shared/commands/apply';
import type { MapCommand } from '#shared/commands/mapCommands';
import { analyse } from '#shared/metrics/analyse';
import { reanalyse } from '#shared/metrics/reanalyse';
import { metrics } from '#shared/metrics/registry';
import { makeForward } from '#shared/model/flow';
import { type Improvement, makeImprovement } from '#shared/model/improvement';
import type { MapDocument } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { layOutFuture } from '#shared/picture/changes/layOutFuture';
import { outcomeOf, stagesOf } from '#shared/scenario/futureState';
import { changesOfStages } from '#shared/scenario/mapChanges';
import { includeInPlan, plannedImprovements } from '#shared/scenario/plan';
import { branchingStream } from './engine/streams';
import { median, reportTimes } from './results';

/** One frame at 60 a second, in ms. */
const frame = 1000 / 60;

/** Every kind of change that a team makes: times, a step beside another one, a step less, an arrow. */
function improvement(at: number): Improvement {
  const id = (offset: number) => `s${at * 16 + offset}`;
  const commands: readonly MapCommand[] = [
    { kind: 'editStep', id: id(2), patch: { processTime: '1h', waitTime: '2h' } },
    { kind: 'editStep', id: id(3), patch: { percentCompleteAccurate: 0.97 } },
    {
      kind: 'all',
      commands: [
        {
          kind: 'addStep',
          step: makeStep({ id: `n${at}`, name: 'Check by machine', processTime: '10m', waitTime: '0' }),
          after: id(7),
          flow: null,
        },
        { kind: 'connect', flow: makeForward({ id: `a${at}`, from: id(6), to: `n${at}` }) },
        { kind: 'connect', flow: makeForward({ id: `b${at}`, from: `n${at}`, to: id(8) }) },
      ],
    },
    { kind: 'removeStep', id: id(12) },
  ];
  return makeImprovement({
    id: `i${at}`,
    number: at + 1,
    title: `Improvement ${at + 1}`,
    status: 'selected',
    commands,
  });
}

function plannedStream(): MapDocument {
  const stream = branchingStream(200);
  const rework = Array.from({ length: 6 }, (_, at) => ({
    id: `r${at}`,
    kind: 'rework' as const,
    from: `s${at * 30 + 20}`,
    to: `s${at * 30 + 10}`,
    share: 0.1,
  }));
  return {
    ...stream,
    flows: [...stream.flows, ...rework],
    improvements: Array.from({ length: 12 }, (_, at) => improvement(at)),
  };
}

test('including and leaving out an improvement on a map of 200 steps', () => {
  let base = plannedStream();
  let current = analyse(base);
  const ids = (map: MapDocument) => plannedImprovements(map).map(({ id }) => id);
  let stages = stagesOf(base, ids(base));
  let analysis = reanalyse(current, outcomeOf(base, stages).document);
  const times: number[] = [];
  for (let turn = 0; turn < 260; turn++) {
    const { id } = base.improvements[(turn * 5) % base.improvements.length] as Improvement;
    const isIn = ids(base).includes(id);
    const begun = performance.now();
    const fresh = { id: 'plan', name: 'Plan' };
    const commands = includeInPlan(base, { improvement: id, included: !isIn, fresh });
    const result = commands.length === 0 ? null : tryCommand(base, { kind: 'all', commands });
    if (!result?.ok) throw new Error('it can be included and left out');
    base = result.value;
    current = reanalyse(current, base);
    stages = stagesOf(base, ids(base), stages);
    analysis = reanalyse(analysis, outcomeOf(base, stages).document);
    const changes = changesOfStages(base, stages);
    const layout = layOutFuture(analysis, changes);
    const figures = metrics.map(({ measure }) => measure(analysis).value);
    // The first turns warm the engine up.
    if (turn >= 20) times.push(performance.now() - begun);
    expect(figures.length + layout.x.length).toBeGreaterThan(200);
    expect(stages.every(({ conflicts }) => conflicts.length === 0)).toBe(true);
  }
  const sorted = [...times].sort((one, other) => one - other);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  const what = 'an improvement in or out, 200 steps and 12 improvements';
  reportTimes('future', [{ what, median: median(times), p95, most: frame }]);
  expect(p95).toBeLessThan(frame);
});
