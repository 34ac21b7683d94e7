import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../metrics/analyse';
import { leadTime } from '../../metrics/totals/leadTime';
import { makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { words } from '../../text/words';
import { arbitraryStream } from '../arbitraryStream.testing';
import { layOut } from '../layout/layOutMap';
import { type Picture, pictureOf } from '../picture';
import type { Box, Scene, SceneGroup, TextShape } from '../scene';
import { boundsOf, textBox } from '../shapes';
import { ticksOf } from './axisGroup';
import { timelineOf } from './timeline';
import { trueScaleScene } from './trueScaleScene';
import { rankedWaits, waitsSentence } from './waits';
import { waitsScene } from './waitsScene';

const said = words('en').trueScale;
const day = 8 * 3600;

function pictured(document: MapDocument): Picture {
  const analysis = analyse(document);
  return pictureOf(analysis, layOut(analysis), words('en'));
}

function drawn(document: MapDocument, width = 1200): Scene | null {
  return trueScaleScene(pictured(document), said, { width, heading: true });
}

function textsOf({ groups }: Scene): readonly TextShape[] {
  return groups.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text'));
}

function rightOf(box: Box | undefined): number {
  return (box?.x ?? 0) + (box?.width ?? 0);
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function bars(scene: Scene | null): readonly SceneGroup[] {
  return scene?.groups.filter(({ kind }) => kind === 'step' || kind === 'wait') ?? [];
}

test('every step and wait of the published map is as wide as the time it takes', () => {
  const scene = drawn(leanEnterprise, 1248);
  const widthOf = (key: string) => bars(scene).find((group) => group.key === key)?.box.width ?? 0;
  // 9.6 weeks, 48 days, on 1200 px: 25 px a day.
  expect(widthOf('wait:1')).toBeCloseTo(8 * 25, 1);
  expect(widthOf('step:1')).toBeCloseTo(2 * 25, 1);
  expect(widthOf('step:4')).toBeCloseTo(4 * 25, 1);
  expect(widthOf('wait:3')).toBeCloseTo((15 - 1 / 8) * 25, 1);
  expect(widthOf('step:6a')).toBeCloseTo(25, 1);
});

test('the path has no gaps and ends with the lead time; a branch runs at the time when it happens', () => {
  const analysis = analyse(leanEnterprise);
  const timeline = timelineOf(analysis, layOut(analysis));
  expect(timeline?.lead).toBe(48 * day);
  const ends = timeline?.path.map(({ to }) => to) ?? [];
  expect(timeline?.path.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
  const [branch] = timeline?.beside ?? [];
  expect(branch?.map(({ kind, from, to }) => [kind, from / day, to / day])).toEqual([
    ['wait', 38, 39],
    ['work', 39, 40],
  ]);
});

test('the path is as long as the lead time on every map that has one', () => {
  fc.assert(
    fc.property(arbitraryStream(), (document) => {
      const analysis = analyse(document);
      const timeline = timelineOf(analysis, layOut(analysis));
      const lead = leadTime.measure(analysis).value;
      if (analysis.criticalPath.length === 0) expect(timeline).toBeNull();
      const chosen = document.flows.some((flow) => flow.kind === 'forward' && flow.share !== null);
      if (lead !== null && lead > 0 && !chosen) expect(timeline?.lead).toBeCloseTo(lead, 3);
    }),
    { numRuns: 200 },
  );
});

test('no text stands on another or on a line, and all lies within the picture', () => {
  fc.assert(
    fc.property(arbitraryStream(), fc.integer({ min: 320, max: 1900 }), (document, width) => {
      const scene = drawn(document, width);
      if (scene === null) return;
      const texts = textsOf(scene);
      const boxes = texts.map(textBox);
      const crossed = scene.groups.flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.kind === 'line' && !shape.closed ? boundsOf(shape.points) : [])),
      );
      for (const [index, box] of boxes.entries()) {
        const others = [...boxes.slice(index + 1), ...crossed];
        expect(others.some((other) => overlap(box, other)) ? texts[index]?.text : '').toBe('');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
        expect(box.y + box.height).toBeLessThanOrEqual(scene.height);
      }
    }),
    { numRuns: 200 },
  );
});

test('keys are unique and every bar says what it means, also where its name found no room', () => {
  const steps = Array.from({ length: 60 }, (_, at) =>
    makeStep({ id: `s${at}`, name: `Step ${at}`, processTime: '3h', waitTime: '5h' }),
  );
  const flows = steps.slice(1).map(({ id }, at) => makeForward({ id: `f${at}`, from: `s${at}`, to: id }));
  const scene = drawn(makeMap({ id: 'm', title: '', steps, flows }), 800);
  const keys = scene?.groups.map(({ key }) => key) ?? [];
  expect(new Set(keys).size).toBe(keys.length);
  expect(bars(scene)).toHaveLength(120);
  expect(bars(scene).find(({ key }) => key === 'step:s31')?.label).toContain('Step 31: 3 hours of work');
  expect(keys.filter((key) => key.startsWith('mark:name')).length).toBeLessThan(60);
});

test('of a stream with more pieces than hairlines, thin neighbours stand together, as wide as their time', () => {
  const count = 2_000;
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({ id: `s${at}`, name: `Step ${at}`, processTime: '1h', waitTime: at === 700 ? '100d' : '3h' }),
  );
  const flows = steps.slice(1).map(({ id }, at) => makeForward({ id: `f${at}`, from: `s${at}`, to: id }));
  const scene = drawn(makeMap({ id: 'long', title: 'Long', steps, flows }));
  const bars = scene?.groups.filter(({ kind }) => kind === 'step' || kind === 'wait') ?? [];
  expect(bars.length).toBeLessThan(400);
  expect(new Set(bars.map(({ key }) => key)).size).toBe(bars.length);
  // Without gaps, and each kind of time as wide as all of it: 2,000 h work, 5,997 h + 800 h waiting.
  for (const [at, bar] of bars.entries())
    if (at > 0) expect(bar.box.x).toBeCloseTo(rightOf(bars[at - 1]?.box), 1);
  const widthOf = (paint: string) =>
    bars
      .flatMap(({ shapes }) => shapes)
      .reduce((sum, shape) => sum + (shape.kind === 'rect' && shape.fill === paint ? shape.width : 0), 0);
  const all = widthOf('work') + widthOf('waitHatch');
  expect(widthOf('work') / all).toBeCloseTo(2_000 / 8_797, 3);
  // What is wide enough stands by itself, and the runs say what they hold.
  expect(bars.find(({ key }) => key === 'wait:s700')?.label).toContain('Wait of');
  expect(bars[0]?.label).toMatch(/^Step 0 to Step \d+: .* of waiting and .* of work in total$/);
});

test('without the times that decide the lead time there is no picture', () => {
  const steps = [makeStep({ id: 'a', name: 'A', processTime: '1h' })];
  expect(drawn(makeMap({ id: 'm', title: '', steps }))).toBeNull();
});

test('the axis counts in round units that leave room for their names', () => {
  const calendar = leanEnterprise.calendar;
  expect(ticksOf(48 * day, 1200, calendar, 84)).toMatchObject({ unit: 'w', every: 1, count: 9 });
  expect(ticksOf(2 * day, 1200, calendar, 84)).toMatchObject({ unit: 'h', every: 2, count: 8 });
  expect(ticksOf(90, 1200, calendar, 84)).toMatchObject({ unit: 's', every: 15, count: 6 });
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e10, noNaN: true }),
      fc.integer({ min: 300, max: 3000 }),
      (lead, width) => {
        const { every, size, count } = ticksOf(lead, width, calendar, 84);
        expect(((every * size) / lead) * width).toBeGreaterThanOrEqual(84);
        expect(count).toBeLessThanOrEqual(width / 84);
      },
    ),
  );
});

test('waits stand longest first and add up', () => {
  const waits = rankedWaits(pictured(leanEnterprise)) ?? [];
  expect(waits.map(({ wait }) => wait / day)).toEqual([14.875, 8, 4.875, 4.875, 4.75, 2.75, 1]);
  expect(waits.at(-1)?.soFar).toBeCloseTo(41.125 * day, 3);
  expect(waitsSentence(pictured(leanEnterprise), said, waits)).toBe(
    '2 of 7 waits make up 56% of all waiting: before “Release planning and estimation” and “Design and analysis”.',
  );
});

test('each bar of the waterfall begins where the one above ends, and the rest is one row', () => {
  const steps = Array.from({ length: 30 }, (_, at) =>
    makeStep({ id: `s${at}`, name: `Step ${at}`, processTime: '1h', waitTime: `${at + 1}h` }),
  );
  const flows = steps.slice(1).map(({ id }, at) => makeForward({ id: `f${at}`, from: `s${at}`, to: id }));
  const scene = waitsScene(pictured(makeMap({ id: 'm', title: '', steps, flows })), said, {
    width: 1000,
    heading: false,
  });
  const rows = scene?.groups.filter(({ kind }) => kind === 'wait') ?? [];
  expect(rows.map(({ key }) => key).slice(0, 2)).toEqual(['wait:s29', 'wait:s28']);
  expect(rows.map(({ key }) => key).slice(-2)).toEqual(['wait:others', 'wait:all']);
  const boxes = rows.slice(0, -1).map(({ shapes }) => shapes.find((shape) => shape.kind === 'rect') as Box);
  for (const [index, box] of boxes.entries()) {
    const above = boxes[index - 1];
    if (above !== undefined) expect(box.x).toBeCloseTo(above.x + above.width, 1);
  }
});
