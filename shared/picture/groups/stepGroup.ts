import type { Step } from '../../model/step';
import { stepBox } from '../layout/layout';
import { lowQuality, nameOf, type Picture, waitOf } from '../picture';
import type { Box, Paint, SceneGroup, Shape } from '../scene';
import { line, rect, text } from '../shapes';
import { fitText } from '../text/fitText';
import { textWidth } from '../text/textWidth';
import { stepLabel } from './stepLabel';
import { diamond, gear, sheet } from './symbols';

/** How much of a step is drawn: everything, or name and lead time in large for a view from far away. */
export type StepDetail = 'full' | 'far';

export const inset = 12;
const bar = 8;

/** A process box with its data box: name, team, process time, lead time (or wait), %C&A. */
export function stepGroup(picture: Picture, index: number, detail: StepDetail = 'full'): SceneGroup {
  const step = picture.analysis.document.steps[index];
  if (step === undefined) throw new RangeError(`no step ${index}`);
  const box = stepBox(picture.layout, index);
  const shapes: Shape[] = [
    rect(box, 'surface', { radius: 6, stroke: 'muted', strokeWidth: 1 }),
    rect({ ...box, height: bar }, 'work', { radius: 6, corners: 'top' }),
  ];
  if (detail === 'far') farShapes(picture, index, box, shapes);
  else {
    headShapes(picture, step, index, box, shapes);
    dataShapes(picture, step, index, box, shapes);
  }
  return { key: `step:${step.id}`, kind: 'step', of: step.id, label: stepLabel(picture, index), box, shapes };
}

function headShapes(picture: Picture, step: Step, index: number, box: Box, shapes: Shape[]): void {
  const left = box.x + inset;
  const width = box.width - 2 * inset;
  const name = fitText(nameOf(picture, index), { width, size: 13, weight: 600, lines: 2 });
  const unnamed = step.name.trim() === '';
  let y = box.y + 28;
  for (const words of name.lines) {
    const full = name.full === undefined ? {} : { full: name.full };
    shapes.push(text(left, y, words, 13, { weight: 600, fill: unnamed ? 'muted' : 'ink', ...full }));
    y += 16;
  }
  const symbols = symbolShapes(picture, step, box.x + box.width - inset, y - 4, shapes);
  const team = fitText(teamWords(picture, step), { width: width - symbols, size: 11, weight: 400, lines: 1 });
  for (const words of team.lines) {
    shapes.push(
      text(left, y, words, 11, { fill: 'muted', ...(team.full === undefined ? {} : { full: team.full }) }),
    );
  }
}

function teamWords(picture: Picture, step: Step): string {
  const people = step.people === null ? null : picture.count(step.people);
  if (step.team !== '') return picture.words.team(step.team, people);
  if (people === null) return '';
  return step.people === 1 ? picture.words.onePerson : picture.words.people(people);
}

/** Draws the symbols from the right and says how much room they take. */
function symbolShapes(picture: Picture, step: Step, right: number, y: number, shapes: Shape[]): number {
  let used = 0;
  if (step.note !== '' || picture.notes.has(step.id)) {
    shapes.push(...sheet({ x: right - used - 10, y: y - 6 }));
    used += 16;
  }
  if (step.automationLevel === 'automated' || step.automationLevel === 'assisted') {
    const full = step.automationLevel === 'automated';
    shapes.push(...gear({ x: right - used - 6, y }, 6.5, full ? 'work' : 'surface', 'surface'));
    used += 18;
  }
  return used;
}

function dataShapes(picture: Picture, step: Step, index: number, box: Box, shapes: Shape[]): void {
  const { words, time } = picture;
  const times = picture.analysis.steps[index];
  const left = box.x + inset;
  const right = box.x + box.width - inset;
  const divider = box.y + 70;
  shapes.push(
    line(
      [
        { x: box.x + 1, y: divider },
        { x: box.x + box.width - 1, y: divider },
      ],
      'line',
      1,
    ),
  );
  const wait = waitOf(picture.analysis, index);
  const showsWait = (times?.lead ?? null) === null && wait !== null;
  const quality = step.percentCompleteAccurate;
  const low = quality !== null && quality < lowQuality;
  const rows: readonly (readonly [string, string, Paint])[] = [
    [words.work, time(times?.process ?? null), 'ink'],
    showsWait ? [words.wait, time(wait), 'ink'] : [words.lead, time(times?.lead ?? null), 'ink'],
    [
      words.percentCompleteAccurate,
      quality === null ? words.unknown : picture.share(quality),
      low ? 'rework' : 'ink',
    ],
  ];
  for (const [row, [label, value, paint]] of rows.entries()) {
    const y = box.y + 88 + row * 18;
    const fill = value === words.unknown ? 'muted' : paint;
    shapes.push(text(left, y, label, 11, { fill: 'muted' }));
    shapes.push(text(right, y, value, 13, { weight: 600, anchor: 'end', fill }));
  }
  if (picture.worstQuality === step.id && quality !== null) {
    const width = textWidth(picture.share(quality), 13, 600);
    shapes.push(diamond({ x: right - width - 10, y: box.y + 119.5 }, 4.5, 'rework'));
  }
}

/** Seen from far away a step still says its name and its biggest number. */
function farShapes(picture: Picture, index: number, box: Box, shapes: Shape[]): void {
  const width = box.width - 16;
  const name = fitText(nameOf(picture, index), { width, size: 21, weight: 600, lines: 2 });
  const full = name.full === undefined ? {} : { full: name.full };
  const first = box.y + (name.lines.length > 1 ? 36 : 48);
  for (const [row, words] of name.lines.entries()) {
    shapes.push(text(box.x + 8, first + row * 26, words, 21, { weight: 600, ...full }));
  }
  const lead = picture.analysis.steps[index]?.lead ?? null;
  const value = picture.time(lead);
  shapes.push(
    text(box.x + box.width - 8, box.y + 118, value, 30, {
      weight: 600,
      anchor: 'end',
      fill: lead === null ? 'muted' : 'ink',
    }),
  );
}
