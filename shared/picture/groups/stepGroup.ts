import { stepTimes } from '../../metrics/stream/stepTimes';
import type { Step } from '../../model/step';
import { stepInCurrentState, struck } from '../changes/changeTabs';
import { stepBox } from '../layout/layout';
import { lowQuality, nameOf, type Picture, waitOf } from '../picture';
import type { Box, SceneGroup, Shape } from '../scene';
import { line, putText, rect, textShape, topRect } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import { stepLabel } from './stepLabel';
import { diamond, gear, sheet } from './symbols';
import { tagShapes } from './tagShapes';

/**
 * How much of a step is drawn: everything; name, work and quality in larger letters where everything would be too small;
 * or name and lead time in large for a view from far away.
 */
export type StepDetail = 'full' | 'compact' | 'coarse';

export const inset = 9;
const bar = 8;

/** Baseline of the first row of the data box, and from one to the next, in map units. */
const firstRow = 97;
const rowPitch = 18;

/** A process box with its data box: name, team, process time, lead time (or wait), %C&A. */
export function stepGroup(picture: Picture, index: number, detail: StepDetail = 'full'): SceneGroup {
  const step = picture.analysis.document.steps[index];
  if (step === undefined) throw new RangeError(`no step ${index}`);
  const box = stepBox(picture.layout, index);
  const stepsBack = picture.pathShown && !picture.critical.has(step.id);
  const shapes: Shape[] = [
    frame(picture, step.id, box),
    topRect({ x: box.x, y: box.y, width: box.width, height: bar }, stepsBack ? 'line' : 'work', 6),
  ];
  if (detail === 'coarse') coarseShapes(picture, index, box, shapes);
  else if (detail === 'compact') compactShapes(picture, step, index, box, shapes);
  else {
    headShapes(picture, step, index, box, shapes);
    dataShapes(picture, step, index, box, shapes);
  }
  return { key: `step:${step.id}`, kind: 'step', of: step.id, label: stepLabel(picture, index), box, shapes };
}

/** The outline of the box: heavy on the critical path where that is shown. */
function frame(picture: Picture, id: Step['id'], box: Box): Shape {
  if (!picture.pathShown) return rect(box, 'surface', 6, 'muted', 1);
  return picture.critical.has(id) ? rect(box, 'surface', 6, 'ink', 3) : rect(box, 'surface', 6, 'line', 1);
}

function headShapes(picture: Picture, step: Step, index: number, box: Box, shapes: Shape[]): void {
  const left = box.x + inset;
  const width = box.width - 2 * inset;
  const style = step.name.trim() === '' ? styles.stepUnnamed : styles.stepName;
  const lines = putText(shapes, left, box.y + 26, nameOf(picture, index), style, width, 2, 15);
  const y = box.y + 26 + lines * 15;
  const symbols = symbolShapes(picture, step, box.x + box.width - inset, y - 4, shapes);
  putText(shapes, left, y, teamWords(picture, step), styles.stepTeam, width - symbols);
  shapes.push(...tagShapes(picture, step, left, box.y + 62, width));
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
  const divider = box.y + 80;
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
  const share = quality === null ? words.unknown : picture.share(quality);
  const lead = showsWait ? time(wait) : time(times?.lead ?? null);
  const values = [time(times?.process ?? null), lead, share];
  const names = [words.work, showsWait ? words.wait : words.lead, words.percentCompleteAccurate];
  // Names before values: what is set alike stands together and makes small files.
  for (let row = 0; row < 3; row++) {
    shapes.push(
      textShape(box.x + inset, box.y + firstRow + row * rowPitch, names[row] ?? '', styles.dataName),
    );
  }
  const before = oldValues(picture, step, showsWait);
  const low = quality !== null && quality < lowQuality;
  for (let row = 0; row < 3; row++) {
    const value = values[row] ?? '';
    const known = row === 2 && low ? styles.dataLow : styles.dataValue;
    const style = value === words.unknown ? styles.dataUnknown : known;
    const [right, y] = [box.x + box.width - inset, box.y + firstRow + row * rowPitch];
    shapes.push(textShape(right, y, value, style));
    const old = before?.[row] ?? value;
    if (old !== value) oldShapes(old, right - textWidth(value, style.size, style.weight), box.x, y, shapes);
  }
  if (picture.worstQuality === step.id) {
    const width = textWidth(share, styles.dataLow.size, styles.dataLow.weight);
    const x = Math.round(box.x + box.width - inset - width - 10);
    shapes.push(diamond({ x, y: box.y + firstRow + 2 * rowPitch - 4.5 }, 4.5, 'rework'));
  }
}

/** What the rows of the data box say today, where an improvement changes the step. */
function oldValues(picture: Picture, step: Step, showsWait: boolean): readonly string[] | null {
  const before = stepInCurrentState(picture, step.id);
  if (before === null) return null;
  const times = stepTimes(before, picture.analysis.document.calendar);
  const quality = before.percentCompleteAccurate;
  const wait = times.wait === null || times.cadenceWait === null ? null : times.wait + times.cadenceWait;
  return [
    picture.time(times.process),
    picture.time(showsWait ? wait : times.lead),
    quality === null ? picture.words.unknown : picture.share(quality),
  ];
}

/** Names of rows are this wide at most. */
const rowName = 36;

/** What a value was, struck through beside it, as far as there is room. */
function oldShapes(old: string, right: number, left: number, y: number, shapes: Shape[]): void {
  const { size, weight } = styles.dataOld;
  const end = right - 7;
  if (end - textWidth(old, size, weight) < left + inset + rowName) return;
  shapes.push(...struck(end, y, old, styles.dataOld));
}

/** Baselines of the two rows of figures in larger letters, and their room at the border. */
const compactRows = [109, 132] as const;
const compactInset = 8;

/** Name, team where there is room, work, and how much is complete and accurate (or the lead time), in larger letters. */
function compactShapes(picture: Picture, step: Step, index: number, box: Box, shapes: Shape[]): void {
  const { words, time } = picture;
  const [left, right] = [box.x + compactInset, box.x + box.width - compactInset];
  const width = right - left;
  const name =
    step.name.trim() === '' ? { ...styles.compactName, fill: 'muted' as const } : styles.compactName;
  const lines = putText(shapes, left, box.y + 29, nameOf(picture, index), name, width, 3, 21);
  if (lines < 3) {
    const y = box.y + 29 + lines * 21 - 1;
    const symbols = symbolShapes(picture, step, right, y - 5, shapes);
    putText(shapes, left, y, teamWords(picture, step), styles.compactTeam, width - symbols);
  }
  const divider = box.y + 85;
  const ends = [
    { x: box.x + 1, y: divider },
    { x: box.x + box.width - 1, y: divider },
  ];
  shapes.push(line(ends, 'line', 1));
  const times = picture.analysis.steps[index];
  const quality = step.percentCompleteAccurate;
  const low = quality !== null && quality < lowQuality;
  const second =
    quality === null || quality === 1
      ? { name: words.lead, value: time(times?.lead ?? null), style: styles.compactValue }
      : {
          name: words.percentCompleteAccurate,
          value: picture.share(quality),
          style: low ? styles.compactLow : styles.compactValue,
        };
  const first = { name: words.work, value: time(times?.process ?? null), style: styles.compactValue };
  for (const [row, said] of [first, second].entries()) {
    const y = box.y + (compactRows[row] ?? 0);
    const unknown = said.value === words.unknown ? { ...said.style, fill: 'muted' as const } : said.style;
    const fits = Math.floor(width / textWidth(said.value, 1, unknown.weight));
    const style = { ...unknown, size: Math.min(unknown.size, fits) };
    const wide = textWidth(said.value, style.size, style.weight);
    const room = width - wide - 8;
    if (textWidth(said.name, styles.compactData.size, styles.compactData.weight) <= room)
      shapes.push(textShape(left, y, said.name, styles.compactData));
    shapes.push(textShape(right, y, said.value, style));
    if (row === 1 && picture.worstQuality === step.id)
      shapes.push(diamond({ x: Math.round(right - wide - 11), y: y - 6 }, 5, 'rework'));
  }
}

/** Seen from far away a step still says its name and its biggest number. */
function coarseShapes(picture: Picture, index: number, box: Box, shapes: Shape[]): void {
  const width = box.width - 16;
  putText(shapes, box.x + 8, box.y + 34, nameOf(picture, index), styles.farName, width, 3, 24);
  const lead = picture.analysis.steps[index]?.lead ?? null;
  const style = lead === null ? styles.farUnknown : styles.farValue;
  const time = picture.time(lead);
  const size = Math.min(style.size, Math.floor(width / textWidth(time, 1, style.weight)));
  shapes.push(textShape(box.x + box.width - 8, box.y + 128, time, { ...style, size }));
}
