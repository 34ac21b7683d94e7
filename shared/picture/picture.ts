import type { Analysis } from '../metrics/analyse';
import type { Measured } from '../metrics/metric';
import { leadTime } from '../metrics/totals/leadTime';
import { processTime } from '../metrics/totals/processTime';
import { waitTime } from '../metrics/totals/waitTime';
import type { Flow, FlowId } from '../model/flow';
import type { Improvement } from '../model/improvement';
import type { Locale } from '../model/locale';
import type { Step, StepId } from '../model/step';
import type { Seconds, Share } from '../model/units';
import type { MapChanges } from '../scenario/mapChanges';
import { formatDuration } from '../text/formatDuration';
import { formatCount, formatShare } from '../text/formatNumber';
import type { Words } from '../text/words';
import type { Layout } from './layout/layout';

/** A map ready to be drawn: what it says, where it stands, and which of its steps stand out. */
export interface Picture {
  readonly analysis: Analysis;
  readonly layout: Layout;
  readonly words: Words['picture'];
  readonly locale: Locale;
  readonly headline: Words['app']['headline'];
  /** The step with the lowest %C&A, where that is low. */
  readonly worstQuality: StepId | null;
  /** Longest wait of all steps, at least a second: what triangles are measured by. */
  readonly widestWait: Seconds;
  readonly critical: ReadonlySet<StepId>;
  readonly criticalFlows: ReadonlyMap<FlowId, Flow>;
  /** Totals of the first pass that several parts speak of. */
  readonly totals: {
    readonly leadTime: Measured;
    readonly processTime: Measured;
    readonly waitTime: Measured;
  };
  /** Lead time along the critical path; null where it is not known. */
  readonly pathLead: Seconds | null;
  /** Whether the critical path is set apart and slack is written at the other steps. */
  readonly pathShown: boolean;
  /** Improvements that somebody thinks of, has chosen or works on, by the step that they are about. */
  readonly kaizenBursts: ReadonlyMap<StepId, readonly KaizenBurst[]>;
  /** What improvements make of the map, where this is a future state; null for the map as it is. */
  readonly changes: MapChanges | null;
  /** Texts of the notes beside each step. */
  readonly notes: ReadonlyMap<StepId, readonly string[]>;
  /** A time in words; a dash where it is not known. */
  readonly time: (seconds: Seconds | null) => string;
  /** The same with the units in full, for what is read aloud. */
  readonly spokenTime: (seconds: Seconds | null) => string;
  readonly share: (share: Share) => string;
  readonly count: (count: number) => string;
}

/** An improvement that the map shows as a burst. */
export interface KaizenBurst {
  readonly number: number;
  readonly title: string;
  readonly status: 'idea' | 'selected' | 'doing';
}

/** %C&A below this is shown as low (flow model, section 10). */
export const lowQuality: Share = 0.8;

/** Prepares a map for drawing. Cheap: everything that costs is left to the groups that are really drawn. */
export function pictureOf(
  analysis: Analysis,
  layout: Layout,
  words: Pick<Words, 'picture' | 'app' | 'locale'>,
): Picture {
  const { steps, notes, improvements, calendar } = analysis.document;
  const { locale } = words;
  const time = remembered((seconds) => formatDuration(seconds, calendar, 'short', locale));
  const spoken = remembered((seconds) => formatDuration(seconds, calendar, 'long', locale));
  return {
    analysis,
    layout,
    words: words.picture,
    locale,
    headline: words.app.headline,
    worstQuality: worstOf(steps),
    widestWait: analysis.steps.reduce((most, _, index) => Math.max(most, waitOf(analysis, index) ?? 0), 1),
    critical: new Set(analysis.criticalPath),
    criticalFlows: criticalFlows(analysis),
    totals: {
      leadTime: leadTime.measure(analysis),
      processTime: processTime.measure(analysis),
      waitTime: waitTime.measure(analysis),
    },
    pathLead: pathLead(analysis),
    pathShown: false,
    kaizenBursts: kaizenBurstsByStep(improvements),
    changes: null,
    notes: notesByStep(notes),
    time: (seconds) => (seconds === null ? words.picture.unknown : time(seconds)),
    spokenTime: (seconds) => (seconds === null ? words.picture.unknown : spoken(seconds)),
    share: remembered((share: number) => formatShare(share, locale)),
    count: remembered((count: number) => formatCount(count, locale)),
  };
}

/** What a time is at least: it may not say more than is known. */
export function lowerBoundText(
  { analysis, locale }: Picture,
  seconds: Seconds,
  style: 'short' | 'long' = 'short',
): string {
  return formatDuration(seconds, analysis.document.calendar, style, locale, 'down');
}

/** The same few figures stand in many places; writing them is what costs. */
function remembered(write: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const written = write(value);
    known.set(value, written);
    return written;
  };
}

/** The whole wait in front of a step with the wait for its cadence; null where it is not known. */
export function waitOf(analysis: Analysis, index: number): Seconds | null {
  const times = analysis.steps[index];
  if (times === undefined || times.wait === null || times.cadenceWait === null) return null;
  return times.wait + times.cadenceWait;
}

function pathLead(analysis: Analysis): Seconds | null {
  let sum = 0;
  for (const id of analysis.criticalPath) {
    const lead = analysis.steps[analysis.indexOf(id)]?.lead ?? null;
    if (lead === null) return null;
    sum += lead;
  }
  return sum > 0 ? sum : null;
}

function criticalFlows(analysis: Analysis): ReadonlyMap<FlowId, Flow> {
  const ids = new Set(analysis.criticalFlows);
  return new Map(analysis.document.flows.filter(({ id }) => ids.has(id)).map((flow) => [flow.id, flow]));
}

function worstOf(steps: readonly Step[]): StepId | null {
  let worst: Step | null = null;
  for (const step of steps) {
    const quality = step.percentCompleteAccurate;
    if (quality === null || quality >= (worst?.percentCompleteAccurate ?? lowQuality)) continue;
    worst = step;
  }
  return worst?.id ?? null;
}

function notesByStep(notes: Analysis['document']['notes']): ReadonlyMap<StepId, readonly string[]> {
  const found = new Map<StepId, string[]>();
  for (const note of notes) {
    if (note.step === null || note.parked) continue;
    const texts = found.get(note.step);
    if (texts === undefined) found.set(note.step, [note.text]);
    else texts.push(note.text);
  }
  return found;
}

/** The same picture with the critical path set apart: everything else steps back and says its slack. */
export function withPath(picture: Picture): Picture {
  return { ...picture, pathShown: true };
}

/** The picture of a future state with what improvements changed marked on it; it lies on the layout of `layOutFuture`. */
export function withChanges(picture: Picture, changes: MapChanges): Picture {
  // What is still to come is no burst here: it has come, and each mark bears its number.
  return { ...picture, changes, kaizenBursts: new Map() };
}

function kaizenBurstsByStep(
  improvements: readonly Improvement[],
): ReadonlyMap<StepId, readonly KaizenBurst[]> {
  const found = new Map<StepId, KaizenBurst[]>();
  for (const { step, status, title, number } of improvements) {
    if (step === null || status === 'done' || status === 'dropped') continue;
    const kaizenBurst = { number, status, title: title.trim() };
    const beside = found.get(step);
    if (beside === undefined) found.set(step, [kaizenBurst]);
    else beside.push(kaizenBurst);
  }
  return found;
}

/** The name of a step, or words for a step without one. */
export function nameOf(picture: Picture, index: number): string {
  const name = picture.analysis.document.steps[index]?.name.trim() ?? '';
  return name === '' ? picture.words.unnamed : name;
}

/** The figure of a step in a record; undefined where there is none, also for a step called `constructor`. */
export function figureOf(
  record: Readonly<Record<StepId, number>> | null,
  id: StepId | undefined,
): number | undefined {
  return record !== null && id !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
