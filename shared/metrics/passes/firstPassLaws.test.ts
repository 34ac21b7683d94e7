import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { everyVariant, meanLeadTime } from '../../graph/everyVariant.testing';
import { soundStreams } from '../../graph/randomStreams.testing';
import { analyse } from '../analyse';
import { labourTime } from '../totals/labourTime';
import { leadTime } from '../totals/leadTime';
import { processTime } from '../totals/processTime';
import { rolledPercentCompleteAccurate } from '../totals/rolledPercentCompleteAccurate';

// A thousand streams a law take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const hour = 3600;

function expectClose(actual: number | null, expected: number): void {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
}

test('the lead time is the mean over all alternatives of the longest path over all parallel branches', () => {
  fc.assert(
    fc.property(soundStreams(), (map) => {
      const measured = leadTime.measure(analyse(map));
      expect(measured.exact).toBe(true);
      expectClose(measured.value, (meanLeadTime(everyVariant(map)) ?? Number.NaN) * hour);
    }),
    { numRuns: 1000 },
  );
});

test('a step with slack may take that much longer, and not more, before the lead time grows', () => {
  fc.assert(
    fc.property(soundStreams({ steps: 7 }), fc.nat(), (map, chosen) => {
      const step = chosen % map.steps.length;
      const { slack } = analyse(map);
      const room = slack[`${step}`];
      const before = meanLeadTime(everyVariant(map)) ?? 0;
      const within = everyVariant(map, { step, hours: (room ?? 1000 * hour) / hour });
      expectClose(meanLeadTime(within), before);
      if (room === undefined) return;
      const beyond = everyVariant(map, { step, hours: room / hour + 1 });
      expect(meanLeadTime(beyond)).toBeGreaterThan(before + 1e-9);
    }),
    { numRuns: 1000 },
  );
});

test('labour counts every step as often as items pass it', () => {
  fc.assert(
    fc.property(soundStreams(), (map) => {
      const expected = everyVariant(map).reduce((sum, variant) => {
        const work = map.steps.map((step, place) =>
          variant.active[place] ? Number.parseFloat(`${step.processTime}`) : 0,
        );
        return sum + variant.chance * work.reduce((all, hours) => all + hours, 0);
      }, 0);
      expectClose(labourTime.measure(analyse(map)).value, expected * hour);
    }),
    { numRuns: 1000 },
  );
});

test('the rolled %C&A is the mean over all alternatives of the product over the steps passed', () => {
  fc.assert(
    fc.property(soundStreams(), (map) => {
      const expected = everyVariant(map).reduce((sum, variant) => {
        const product = map.steps.reduce(
          (all, step, place) => (variant.active[place] ? all * (step.percentCompleteAccurate ?? 1) : all),
          1,
        );
        return sum + variant.chance * product;
      }, 0);
      expectClose(rolledPercentCompleteAccurate.measure(analyse(map)).value, expected);
    }),
    { numRuns: 1000 },
  );
});

test('without alternatives the lead time is at least that of every path, and critical steps have no slack', () => {
  fc.assert(
    fc.property(
      soundStreams({ alternatives: false, steps: 12 }),
      fc.array(fc.nat(), { maxLength: 12 }),
      (map, turns) => {
        const analysis = analyse(map);
        const { value } = leadTime.measure(analysis);
        let path = 0;
        let step = map.steps.find((first) => !map.flows.some((flow) => flow.to === first.id));
        const marked = map.steps.some((other) => other.end);
        for (let turn = 0; step !== undefined; turn++) {
          path += (analysis.steps[analysis.indexOf(step.id)]?.lead ?? 0) as number;
          const flows = map.flows.filter((flow) => flow.from === step?.id);
          if (marked ? step.end : flows.length === 0) {
            expect(value).toBeGreaterThanOrEqual(path);
            break;
          }
          const next = flows[(turns[turn] ?? 0) % Math.max(1, flows.length)];
          if (next?.kind === 'forward' && next.wait !== null) path += hour;
          step = map.steps.find((other) => other.id === next?.to);
        }
        for (const id of analysis.criticalPath) expect(analysis.slack[id]).toBe(0);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the working of lead time and process time adds up to the figure, and process time stays within lead time', () => {
  fc.assert(
    fc.property(soundStreams(), (map) => {
      const analysis = analyse(map);
      const [lead, work] = [leadTime.measure(analysis), processTime.measure(analysis)];
      for (const { value, working } of [lead, work]) {
        expect(working.reduce((sum, line) => sum + line.value, 0)).toBe(value);
      }
      expect(work.value ?? 0).toBeLessThanOrEqual((lead.value ?? 0) * (1 + 1e-12));
    }),
  );
});
