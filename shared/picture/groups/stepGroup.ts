import type { Step } from '../../model/step';
import { stepBox } from '../layout/layout';
import { lowQuality, nameOf, type Picture, waitOf } from '../picture';
import type { Box, SceneGroup, Shape } from '../scene';
import { line, putText, rect, type TextStyle, text, topRect } from '../shapes';
import { styles } from '../styles';
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
    rect(box, 'surface', 6, 'muted', 1),
    topRect({ x: box.x, y: box.y, width: box.width, height: bar }, 'work', 6),
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
  const style = step.name.trim() === '' ? styles.stepUnnamed : styles.stepName;
  const lines = putText(shapes, left, box.y + 28, nameOf(picture, index), style, width, 2);
  const y = box.y + 28 + lines * 16;
  const symbols = symbolShapes(picture, step, box.x + box.width - inset, y - 4, shapes);
  putText(shapes, left, y, teamWords(picture, step), styles.stepTeam, width - symbols);
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
  const { unknown } = words;
  const low = quality !== null && quality < lowQuality;
  row(shapes, box, 0, words.work, time(times?.process ?? null), unknown, styles.dataValue);
  if (showsWait) row(shapes, box, 1, words.wait, time(wait), unknown, styles.dataValue);
  else row(shapes, box, 1, words.lead, time(times?.lead ?? null), unknown, styles.dataValue);
  const share = quality === null ? unknown : picture.share(quality);
  row(shapes, box, 2, words.percentCompleteAccurate, share, unknown, low ? styles.dataLow : styles.dataValue);
  if (picture.worstQuality === step.id) {
    const width = textWidth(share, styles.dataLow.size, styles.dataLow.weight);
    const x = Math.round(box.x + box.width - inset - width - 10);
    shapes.push(diamond({ x, y: box.y + 119.5 }, 4.5, 'rework'));
  }
}

/** A line of the data box: the name on the left, the value on the right. */
function row(
  shapes: Shape[],
  box: Box,
  place: number,
  name: string,
  value: string,
  unknown: string,
  style: TextStyle,
): void {
  const y = box.y + 88 + place * 18;
  shapes.push(text(box.x + inset, y, name, styles.dataName));
  shapes.push(text(box.x + box.width - inset, y, value, value === unknown ? styles.dataUnknown : style));
}

/** Seen from far away a step still says its name and its biggest number. */
function farShapes(picture: Picture, index: number, box: Box, shapes: Shape[]): void {
  const width = box.width - 16;
  putText(shapes, box.x + 8, box.y + 40, nameOf(picture, index), styles.farName, width, 2, 26);
  const lead = picture.analysis.steps[index]?.lead ?? null;
  const style = lead === null ? styles.farUnknown : styles.farValue;
  shapes.push(text(box.x + box.width - 8, box.y + 118, picture.time(lead), style));
}
