import type { Command } from '../../commands/registry';
import { stepTimes } from '../../metrics/stream/stepTimes';
import type { Calendar } from '../../model/calendar';
import type { Flow, ReworkFlow } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import { sameData } from '../../model/sameData';
import type { AutomationAssumptions, Step, StepId } from '../../model/step';
import type { DurationText, TimeValue } from '../../model/timeValue';
import type { Amount } from '../../time/duration';
import { parseDuration } from '../../time/parseDuration';
import { writeDuration } from '../../time/writeDuration';

/** A tenth of the times and of the rework, 99 % complete and accurate (flow model, section 7). */
export const defaultAssumptions: AutomationAssumptions = {
  processFactor: 0.1,
  waitFactor: 0.1,
  percentCompleteAccurate: 0.99,
  reworkFactor: 0.1,
};

type Times = Pick<Step, 'processTime' | 'waitTime' | 'every'>;

/** What is left of each time of a step, 0 or more. */
interface TimeFactors {
  readonly processFactor: number;
  readonly waitFactor: number;
  readonly intervalFactor: number;
}

/**
 * The times of a step once they are shorter, as a person would type them: amounts keep their units, ranges stay ranges,
 * what is unknown stays unknown. A time that fills a lead time up stays so if both times shrink alike; else it is
 * written by itself, in hours.
 */
function scaledTimes(
  { processTime, waitTime, every }: Times,
  { processFactor, waitFactor, intervalFactor }: TimeFactors,
  calendar: Calendar,
): Times {
  const cadence = every === null ? null : scaledText(every, intervalFactor);
  const asTyped = (time: TimeValue | null, factor: number) =>
    typeof time === 'string' ? scaledText(time, factor) : null;
  if (!isWhole(processTime) && !isWhole(waitTime)) {
    return {
      processTime: asTyped(processTime, processFactor),
      waitTime: asTyped(waitTime, waitFactor),
      every: cadence,
    };
  }
  if (processFactor === 1 && waitFactor === 1) return { processTime, waitTime, every: cadence };
  if (processFactor === waitFactor) {
    const shrunk = (time: TimeValue | null) =>
      isWhole(time) ? { upToLeadTime: scaledText(time.upToLeadTime, waitFactor) } : asTyped(time, waitFactor);
    return { processTime: shrunk(processTime), waitTime: shrunk(waitTime), every: cadence };
  }
  const { process, wait } = stepTimes({ processTime, waitTime, every: null }, calendar);
  const byItself = (time: TimeValue | null, seconds: number | null, factor: number) => {
    if (!isWhole(time)) return asTyped(time, factor);
    return seconds === null ? null : inHours(seconds * factor);
  };
  return {
    processTime: byItself(processTime, process, processFactor),
    waitTime: byItself(waitTime, wait, waitFactor),
    every: cadence,
  };
}

function isWhole(time: TimeValue | null): time is { readonly upToLeadTime: DurationText } {
  return time !== null && typeof time === 'object';
}

/** The text as it is where it cannot be read. */
function scaledText(text: DurationText, factor: number): DurationText {
  const parsed = parseDuration(text);
  if (factor === 1 || !parsed.ok || parsed.value.kind === 'unknown') return text;
  const { rough, low, likely, high } = parsed.value;
  const scaled = (amount: Amount): Amount =>
    amount.map(({ value, unit }) => ({ value: rounded(value * factor), unit }));
  return writeDuration({
    kind: 'amount',
    rough,
    low: scaled(low),
    likely: scaled(likely),
    high: scaled(high),
  });
}

function inHours(seconds: number): DurationText {
  return writeDuration({
    kind: 'amount',
    rough: false,
    ...point([{ value: rounded(seconds / 3600), unit: 'h' }]),
  });
}

function point(amount: Amount): { low: Amount; likely: Amount; high: Amount } {
  return { low: amount, likely: amount, high: amount };
}

/** Ten digits: nobody types 0.30000000000000004, and the grammar reads 25 digits at most. */
function rounded(value: number): number {
  return value < 1e-9 ? 0 : Number(value.toPrecision(10));
}

type ChangedFields = Pick<Step, 'processTime' | 'waitTime' | 'every'> &
  Partial<Pick<Step, 'automationLevel' | 'percentCompleteAccurate' | 'sources'>>;

/**
 * What is done to a step: a machine does it, wait and all (`automate`) or with the wait kept (`workAlone`); only its queue
 * is shortened (`waitAlone`); a decision no longer waits, for a date neither (`decide`); a date comes twice as often.
 */
export type Treatment = 'automate' | 'workAlone' | 'waitAlone' | 'decide' | 'halfInterval';

/** Somebody decides there: so marked, or waiting for an approval. A decision is not automated. */
export function isDecision({ decision, tags }: Pick<Step, 'decision' | 'tags'>): boolean {
  return decision || tags.includes('approval');
}

/** The values of a step after a treatment. They are assumptions, whatever the source of the old ones. */
export function treatedFields(
  step: Step,
  treatment: Treatment,
  assumptions: AutomationAssumptions,
  calendar: Calendar,
): ChangedFields {
  const times = scaledTimes(step, factorsOf(treatment, assumptions), calendar);
  switch (treatment) {
    case 'automate':
    case 'workAlone':
      return {
        automationLevel: 'automated',
        ...times,
        percentCompleteAccurate: Math.max(
          step.percentCompleteAccurate ?? 0,
          assumptions.percentCompleteAccurate,
        ),
        sources: {},
      };
    case 'waitAlone':
      return { ...times, sources: withoutWait(step) };
    case 'decide':
      return { ...times, every: null, sources: withoutWait(step) };
    case 'halfInterval':
      return times;
  }
}

/** What is left of the shares that a step sends back after a treatment. */
export function reworkFactorOf(treatment: Treatment, { reworkFactor }: AutomationAssumptions): number {
  return treatment === 'automate' || treatment === 'workAlone' ? reworkFactor : 1;
}

function factorsOf(treatment: Treatment, { processFactor, waitFactor }: AutomationAssumptions) {
  switch (treatment) {
    case 'automate':
      return { processFactor, waitFactor, intervalFactor: waitFactor };
    case 'workAlone':
      return { processFactor, waitFactor: 1, intervalFactor: 1 };
    case 'waitAlone':
    case 'decide':
      return { processFactor: 1, waitFactor, intervalFactor: waitFactor };
    case 'halfInterval':
      return { processFactor: 1, waitFactor: 1, intervalFactor: 0.5 };
  }
}

function withoutWait({ sources }: Step): Step['sources'] {
  const { waitTime: _, ...others } = sources;
  return others;
}

/**
 * The commands of what automate first proposes for a step: that a machine does it, or that its decision does not wait; under
 * the step's own assumptions, else the general ones. Empty where there is no such step.
 */
export function automationCommands(
  document: MapDocument,
  id: StepId,
  general: AutomationAssumptions,
): readonly Command[] {
  const step = document.steps.find((one) => one.id === id);
  if (step === undefined) return [];
  const treatment = isDecision(step) ? 'decide' : 'automate';
  return treatmentCommands(document, id, treatment, step.automation ?? general);
}

/**
 * The commands of a treatment under these assumptions: the same that a person would give in the editor, so that they
 * can be kept as an improvement. Empty where there is no such step.
 */
export function treatmentCommands(
  { steps, flows, calendar }: MapDocument,
  id: StepId,
  treatment: Treatment,
  assumptions: AutomationAssumptions,
): readonly Command[] {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) return [];
  const patch = differences(step, treatedFields(step, treatment, assumptions, calendar));
  const factor = reworkFactorOf(treatment, assumptions);
  const fewer = factor === 1 ? [] : flows.filter((flow): flow is ReworkFlow => isReworkOf(flow, id));
  return [
    { kind: 'editStep', id, patch },
    ...fewer.map(
      (flow): Command => ({ kind: 'editFlow', id: flow.id, patch: { share: flow.share * factor } }),
    ),
  ];
}

/** A text that nobody can read stays as it is, and no command may set it. */
function differences(step: Step, fields: ChangedFields): Partial<ChangedFields> {
  const changed = new Set(
    (Object.keys(fields) as (keyof ChangedFields)[]).filter((key) => !sameData(step[key], fields[key])),
  );
  return Object.fromEntries(
    Object.entries(fields).filter(([key]) => changed.has(key as keyof ChangedFields)),
  );
}

function isReworkOf(flow: Flow, id: StepId): boolean {
  return flow.kind === 'rework' && flow.from === id;
}
