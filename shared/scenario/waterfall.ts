import type { Measured } from '../metrics/metric';
import type { Need } from '../metrics/need';
import { type MetricId, metrics } from '../metrics/registry';
import type { ImprovementId } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { measureWithRework } from '../simulation/totals/headlineTotals';
import { analyseWhole, standInFor } from '../simulation/totals/reworkTotals';
import { type Direction, differenceOf, directionOf } from './compareMaps';
import { type Conflict, type Stage, stagesOf } from './futureState';

/** What one improvement contributes to a metric, in the metric's unit; a fall is negative. */
export interface WaterfallPart {
  readonly improvement: ImprovementId;
  /** What it adds where its turn comes: after it less before it. Null when one of the two has no answer. */
  readonly part: number | null;
  /** Whether `part` makes the stream better. */
  readonly direction: Direction | null;
  /** What it would bring by itself, on the current state. Null when the metric then has no answer. */
  readonly alone: number | null;
  /** `part` less `alone`: what it gains or loses by the improvements before it. */
  readonly interaction: number | null;
  /** The metric after it. */
  readonly total: number | null;
  /** Why `part` has no answer: what the metric lacks after it, else before it. */
  readonly needs: readonly Need[];
  /** What of it could not be done where its turn comes. */
  readonly conflicts: readonly Conflict[];
  /** False when some of it cannot be done on the current state, so that `alone` speaks of the rest of it. */
  readonly isWholeAlone: boolean;
}

/** How a metric gets from the current to the future state. */
export interface Waterfall {
  readonly metric: MetricId;
  readonly before: number | null;
  readonly after: number | null;
  /** `after` less `before`. */
  readonly whole: number | null;
  readonly parts: readonly WaterfallPart[];
  /**
   * What of the whole falls to parts without an answer, together: improvements that take a figure away and those
   * that bring it back. 0 when every part has one, null when the whole has none.
   */
  readonly unattributed: number | null;
  /** What the metric lacks in the current state, and in the future state. */
  readonly needsBefore: readonly Need[];
  readonly needsAfter: readonly Need[];
}

/**
 * The contributions of the selected improvements to a metric. Parts depend on each other (two shorter waits in
 * parallel branches bring nothing one by one), and the order of the map decides who is credited: each improvement
 * gets what it adds to those before it. `alone` tells what it would bring first, so that the difference is open to
 * see. `before`, the parts in any order, and `unattributed` add up to `after` without a rounding error; for this the
 * figures are rounded at the thirteenth digit.
 */
export function waterfall(
  document: MapDocument,
  selected: Iterable<ImprovementId>,
  metric: MetricId,
): Waterfall {
  const measure = measureOf(metric);
  const stages = stagesOf(document, selected);
  const start = measure(document);
  const inOrder = stages.map((stage) => measure(stage.document));
  const lone = stages.map(({ improvement }) => stagesOf(document, [improvement.id])[0]);
  const byThemselves = lone.map((stage) => (stage === undefined ? start : measure(stage.document)));
  const snap = exactGrid([start, ...inOrder, ...byThemselves].flatMap(({ value }) => value ?? []));
  const figure = ({ value }: Measured) => (value === null ? null : snap(value));

  const before = figure(start);
  const parts = stages.map((stage, index): WaterfallPart => {
    const now = inOrder[index] ?? start;
    const previous = inOrder[index - 1] ?? start;
    const part = less(figure(now), figure(previous));
    const alone = less(figure(byThemselves[index] ?? start), before);
    return {
      improvement: stage.improvement.id,
      part,
      direction: directionOf(metric, differenceOf(previous.value, now.value)),
      alone,
      interaction: less(part, alone),
      total: figure(now),
      needs: now.value === null ? now.needs : previous.needs,
      conflicts: stage.conflicts,
      isWholeAlone: isWhole(lone[index]),
    };
  });
  const end = inOrder.at(-1) ?? start;
  const whole = less(figure(end), before);
  return {
    metric,
    before,
    after: figure(end),
    whole,
    parts,
    unattributed: whole === null ? null : parts.reduce((rest, { part }) => rest - (part ?? 0), whole),
    needsBefore: start.needs,
    needsAfter: end.needs,
  };
}

function measureOf(metric: MetricId): (document: MapDocument) => Measured {
  const found = metrics.find(({ id }) => id === metric);
  if (found === undefined) throw new Error(`no metric ${metric}`);
  return (document) => {
    const analysis = analyseWhole(document);
    return measureWithRework(found, analysis, standInFor(analysis));
  };
}

function less(from: number | null, taken: number | null): number | null {
  return from === null || taken === null ? null : from - taken;
}

function isWhole(stage: Stage | undefined): boolean {
  return stage === undefined || stage.conflicts.length === 0;
}

/** Bits of a rounded figure. With ten to spare below the 53 of a double, a thousand of them add up exactly. */
const bits = 42;

/**
 * Rounds figures to a common grid of powers of two, so fine that the largest changes by less than 3e-13 of itself.
 * Differences and sums of such figures have no rounding error, so that parts add up to their whole to the bit.
 */
function exactGrid(figures: readonly number[]): (figure: number) => number {
  const largest = Math.max(0, ...figures.map(Math.abs));
  const step = 2 ** (Math.ceil(Math.log2(largest)) - bits);
  // Nothing but zeros, or figures so small that no finer grid can be told apart.
  if (!Number.isFinite(1 / step) || !Number.isFinite(step)) return (figure) => figure;
  // Adding zero turns a negative zero into zero.
  return (figure) => Math.round(figure / step) * step + 0;
}
