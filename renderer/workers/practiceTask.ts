import type { TotalsTask } from '#shared/simulation/simulateTotals';
import type { SimulatedFlow, SimulatedStep } from '#shared/simulation/stream';
import type { Varying } from '#shared/simulation/varying';

const hour = 3600;

function hours(low: number, high: number): Varying {
  return { shape: 'triangular', low: low * hour, likely: low * hour, high: high * hour };
}

function forward(from: number, to: number, share: number | null = null): SimulatedFlow {
  return { kind: 'forward', from, to, share, waits: from === 0 ? [hours(1, 2)] : [] };
}

function back(from: number, to: number, share: number): SimulatedFlow {
  return { kind: 'rework', from, to, share, waits: [] };
}

const steps = Array.from(
  { length: 12 },
  (_, at): SimulatedStep => ({ times: [hours(1, at % 3 === 0 ? 4 : 1)], end: at === 11, key: 7919 * at }),
);

/**
 * A small stream with all that one may have: branches that cross, a choice in one of them, ranges, rework inside a branch,
 * out of it and around it. The worker tries its hand at it while nobody waits.
 */
export const practiceTask: TotalsTask = {
  stream: {
    steps,
    flows: [
      ...[forward(0, 1), forward(0, 2), forward(0, 3), forward(1, 4), forward(2, 4), forward(2, 5)],
      ...[forward(3, 6, 0.7), forward(3, 7, 0.3), forward(4, 8), forward(5, 8), forward(6, 9), forward(7, 9)],
      ...[forward(8, 10), forward(9, 10), forward(10, 11)],
      ...[back(4, 1, 0.4), back(5, 2, 0.5), back(9, 3, 0.4), back(6, 5, 0.2), back(10, 0, 0.5)],
    ],
    order: steps.map((_, at) => at),
  },
  lead: true,
  visits: true,
  seed: 1,
  items: 512,
};
