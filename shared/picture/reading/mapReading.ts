import { streamOrder } from '../../graph/order';
import { measuredLeadTime } from '../../metrics/measurements/measuredLeadTime';
import { type MetricId, metrics } from '../../metrics/registry';
import { leadTimeWithRework } from '../../metrics/totals/leadTimeWithRework';
import type { Flow, ForwardFlow } from '../../model/flow';
import type { LaneId } from '../../model/lane';
import type { Step, StepId } from '../../model/step';
import { hasRework, headlineTotals, measureWithRework } from '../../simulation/totals/headlineTotals';
import type { ReworkSimulated } from '../../simulation/totals/reworkSimulated';
import { standInFor } from '../../simulation/totals/reworkTotals';
import { formatMeasured } from '../../text/formatMetric';
import { headlineSentence } from '../../text/headlineSentence';
import { measuredBeside } from '../../text/measuredBeside';
import type { Words } from '../../text/words';
import { nameOf, type Picture } from '../picture';
import { type FlowsByStep, type StepReading, stepReading } from './stepReading';

/** One step in its place; its words are made for whoever gets as far. */
export interface ReadingStep {
  readonly id: StepId;
  /** Its place in the flow, from 1. */
  readonly position: number;
  readonly read: () => StepReading;
}

/** Steps one after the other that stand in the same phase. */
export interface ReadingPart {
  /** "Phase Integration"; null on a map without phases. */
  readonly heading: string | null;
  readonly steps: readonly ReadingStep[];
}

/** The whole map in words, from the first step to the customer. */
export interface MapReading {
  readonly headline: string;
  /** What the map is for, who it begins and ends with. */
  readonly about: readonly string[];
  readonly totals: readonly string[];
  readonly parts: readonly ReadingPart[];
  readonly notes: readonly string[];
}

/**
 * Reads a map: nothing that the picture shows is left out, and everything stands in the order of the flow.
 *
 * @param simulated as in {@link headlineTotals}
 */
export function mapReading(
  picture: Picture,
  words: Words,
  simulated: ReworkSimulated | null = standInFor(picture.analysis),
): MapReading {
  const { document } = picture.analysis;
  const flows = flowsByStep(document.flows);
  const parts: { heading: string | null; lane: LaneId | null; steps: ReadingStep[] }[] = [];
  for (const [at, index] of readingOrder(picture).entries()) {
    const step = document.steps[index] as Step;
    const last = parts.at(-1);
    const read = () => stepReading(picture, words.reading, flows, index);
    const inPlace = { id: step.id, position: at + 1, read };
    if (last !== undefined && last.lane === step.phase) last.steps.push(inPlace);
    else parts.push({ heading: headingOf(picture, words.reading, step), lane: step.phase, steps: [inPlace] });
  }
  return {
    headline: headlineSentence(
      { steps: document.steps.length, ...headlineTotals(picture.analysis, simulated) },
      document.calendar,
      words.app.headline,
      words.locale,
    ),
    about: aboutReading(picture, words.reading),
    totals: totalsReading(picture, words, simulated),
    parts,
    notes: document.notes.filter((note) => note.step === null && !note.parked).map((note) => note.text),
  };
}

/** Every step once: in the order of the flow, and behind that what runs in a circle. */
function readingOrder({ analysis }: Picture): readonly number[] {
  const { graph } = analysis;
  const order = [...streamOrder(graph.forward, graph.stepCount)];
  const known = new Set(order);
  for (let step = 0; step < graph.stepCount; step++) if (!known.has(step)) order.push(step);
  return order;
}

function headingOf({ analysis }: Picture, words: Words['reading'], step: Step): string | null {
  const { lanes } = analysis.document;
  if (lanes.length === 0) return null;
  const lane = lanes.find(({ id }) => id === step.phase);
  return lane === undefined ? words.noPhase : words.phase(lane.name);
}

function aboutReading({ analysis }: Picture, words: Words['reading']): readonly string[] {
  const { outcome, supplier, customer } = analysis.document;
  const ends =
    supplier !== '' && customer !== ''
      ? [words.between(supplier, customer)]
      : supplier !== ''
        ? [words.fromSupplier(supplier)]
        : customer !== ''
          ? [words.forCustomer(customer)]
          : [];
  return [...(outcome === '' ? [] : [words.outcome(outcome)]), ...ends];
}

function flowsByStep(flows: readonly Flow[]): FlowsByStep {
  const into = new Map<StepId, ForwardFlow[]>();
  const outOf = new Map<StepId, Flow[]>();
  for (const flow of flows) {
    put(outOf, flow.from, flow);
    if (flow.kind === 'forward') put(into, flow.to, flow);
  }
  return { into, outOf };
}

function put<T>(lists: Map<StepId, T[]>, step: StepId, item: T): void {
  const list = lists.get(step);
  if (list === undefined) lists.set(step, [item]);
  else list.push(item);
}

/** The figures that sum a map up, in the order in which they are read. */
const read: readonly MetricId[] = [
  'leadTime',
  'processTime',
  'waitTime',
  'labourTime',
  'flowEfficiency',
  'rolledPercentCompleteAccurate',
  'handoffs',
];

/** What comes first where something goes back. */
const readWithRework: readonly MetricId[] = [
  'leadTimeWithRework',
  'processTimeWithRework',
  'labourTimeWithRework',
  'flowEfficiencyWithRework',
];

/** The totals in words, and where the constraint or the longest wait is. */
function totalsReading(picture: Picture, words: Words, simulated: ReworkSimulated | null): readonly string[] {
  const { analysis } = picture;
  if (analysis.document.steps.length === 0) return [];
  const figures = [...(hasRework(analysis) ? readWithRework : []), ...read].map((id) =>
    figureReading(picture, words, id, simulated),
  );
  return [...figures, ...measuredReading(picture, words, simulated), ...weakReading(picture)];
}

function figureReading(
  { analysis }: Picture,
  words: Words,
  id: MetricId,
  simulated: ReworkSimulated | null,
): string {
  const metric = metrics.find((one) => one.id === id);
  if (metric === undefined) throw new RangeError(`no metric ${id}`);
  const measured = measureWithRework(metric, analysis, simulated);
  const text = formatMeasured(metric.unit, measured, analysis.document.calendar, words, 'long');
  return words.reading.figure(words.metric.byId[id].name, text ?? words.duration.unknown);
}

/** The measured lead time beside the map's; by itself where the map has none. Nothing where it was not measured. */
function measuredReading(
  picture: Picture,
  words: Words,
  simulated: ReworkSimulated | null,
): readonly string[] {
  const { analysis } = picture;
  if (measuredLeadTime.measure(analysis).value === null) return [];
  const mapped = measureWithRework(leadTimeWithRework, analysis, simulated).value;
  return [
    measuredBeside(analysis, mapped, words) ?? figureReading(picture, words, 'measuredLeadTime', simulated),
  ];
}

/** The constraint where it is known, else the longest wait: what the map marks. */
function weakReading(picture: Picture): readonly string[] {
  const { analysis, words } = picture;
  if (analysis.constraint !== null) {
    const name = nameOf(picture, analysis.indexOf(analysis.constraint.step));
    return [words.constraintLabel(name, picture.share(analysis.constraint.utilisation))];
  }
  if (analysis.longestWait === null) return [];
  const name = nameOf(picture, analysis.indexOf(analysis.longestWait.step));
  return [words.longestWaitLabel(name, picture.spokenTime(analysis.longestWait.wait))];
}
