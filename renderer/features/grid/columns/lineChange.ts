import type { StepPatch } from '#shared/commands/steps/editStep';
import { readStepLine } from '#shared/formats/stepLine/readStepLine';
import type { LineContext, LineValues } from '#shared/formats/stepLine/stepLine';
import type { Lane } from '#shared/model/lane';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Step } from '#shared/model/step';
import { formatDuration } from '#shared/text/formatDuration';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { durationSeconds } from '#shared/time/amount';
import { parseDuration } from '#shared/time/parseDuration';
import { newId } from '../../../editor/newId';
import type { CellChange, CellContext } from './column';

/** What a line of free text does to a step. */
export function lineChange(text: string, step: Step, { document }: CellContext): CellChange {
  const { name, values } = readStepLine(text, contextOf(document, step));
  const { phase, ...own } = values;
  const patch: StepPatch = name === '' && hasValues(values) && step.name !== '' ? own : { ...own, name };
  if (phase === undefined) return { patch };
  const known = laneOf(document.lanes, phase);
  if (known !== null) return { patch: { ...patch, phase: known.id } };
  const lane = { id: newId('l'), name: phase };
  return { patch: { ...patch, phase: lane.id }, lane };
}

/** What a line was understood as, in one row: `work 30 min · waits 2 d · 90 % right`. */
export function lineEcho(text: string, step: Step, { document, words }: CellContext): string | null {
  const { values, left } = readStepLine(text, contextOf(document, step));
  const { line } = words.grid;
  const figures = [...new Set(left.map(({ start, end }) => text.slice(start, end)))];
  const parts = [
    ...said(values, document, words),
    ...(figures.length === 0 ? [] : [line.left(figures.map((figure) => `“${figure}”`).join(', '))]),
  ];
  return parts.length === 0 ? null : parts.join(line.separator);
}

function said(values: LineValues, document: MapDocument, words: Words): readonly string[] {
  const { line } = words.grid;
  const { locale } = words;
  const { percentCompleteAccurate: share, people, team, phase, automationLevel, valueClass } = values;
  const times = (['processTime', 'waitTime', 'leadTime', 'every'] as const).flatMap((field) => {
    const time = values[field];
    return time === undefined ? [] : [line[field](shownTime(time, document, words))];
  });
  return [
    ...times,
    ...(share === undefined ? [] : [line.percentCompleteAccurate(formatShare(share, locale))]),
    ...(people === undefined ? [] : [line.people(formatCount(people, locale))]),
    ...(team === undefined ? [] : [line.team(team)]),
    ...(phase === undefined ? [] : [phaseSaid(phase, document, words)]),
    ...(automationLevel === undefined ? [] : [words.inspector.step.automation[automationLevel]]),
    ...(valueClass === undefined ? [] : [words.inspector.step.values[valueClass]]),
  ];
}

function phaseSaid(phase: string, { lanes }: MapDocument, { grid }: Words): string {
  const known = laneOf(lanes, phase);
  return known === null ? grid.line.newPhase(phase) : grid.line.phase(known.name);
}

function shownTime(text: string, { calendar }: MapDocument, { inspector, locale }: Words): string {
  const parsed = parseDuration(text);
  if (!parsed.ok || parsed.value.kind === 'unknown') return inspector.times.unknown;
  const { low, likely, high, rough } = parsed.value;
  const shown = (amount: typeof low) =>
    formatDuration(durationSeconds(amount, calendar), calendar, 'short', locale);
  if (low !== high) return inspector.times.range(shown(low), shown(likely), shown(high));
  return rough ? inspector.times.rough(shown(likely)) : shown(likely);
}

function contextOf(document: MapDocument, step: Step): LineContext {
  return {
    teams: document.steps.map(({ team }) => team),
    phases: document.lanes.map(({ name }) => name),
    was: step.name,
  };
}

/** The lane that a short name means: all of it, its first letters (`#ci`), or the only one with that beginning of a word. */
function laneOf(lanes: readonly Lane[], name: string): Lane | null {
  const wanted = name.toLowerCase().replace(/[-_]/gu, ' ');
  const whole = lanes.find((lane) => lane.name.toLowerCase() === wanted);
  if (whole !== undefined) return whole;
  const initials = (lane: Lane) =>
    lane.name
      .split(/\s+/u)
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  const short = lanes.filter((lane) => lane.name.includes(' ') && initials(lane) === wanted);
  const begun = lanes.filter((lane) => ` ${lane.name.toLowerCase()}`.includes(` ${wanted}`));
  const [only, ...more] = short.length > 0 ? short : begun;
  return only !== undefined && more.length === 0 ? only : null;
}

function hasValues(values: LineValues): boolean {
  return Object.keys(values).length > 0;
}
