import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { textWidth } from '#shared/picture/text/textWidth';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { createDerive } from '../../../editor/derived';
import { fitted } from '../camera/viewWindow';
import { mapPictureOf } from '../picture/mapPicture';
import { calloutSize, overviewCallouts } from './OverviewCallouts';

const size = { width: 1060, height: 480 };

function stream(count: number) {
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({ id: `s${at}`, name: `Step ${at + 1}`, processTime: '1h', waitTime: `${1 + (at % 7)}d` }),
  );
  const flows = steps.slice(1).map(({ id }, at) => makeForward({ id: `f${at}`, from: `s${at}`, to: id }));
  return mapPictureOf(createDerive()(analyse(makeMap({ id: 'm', title: '', steps, flows }))));
}

function calloutsOf(picture: ReturnType<typeof stream>, zoom?: number) {
  const whole = fitted(picture.map, size);
  return overviewCallouts(picture, zoom === undefined ? whole : { ...whole, zoom }, size);
}

test('every step of a map of 40 shows its name and its number when the whole of it is in view', () => {
  const callouts = calloutsOf(stream(40));
  expect(callouts).toHaveLength(40);
  expect(callouts.find(({ step }) => step === 's3')).toMatchObject({ name: 'Step 4', time: '4 d 1 h' });
});

test('while boxes can be read there are none', () => {
  expect(
    overviewCallouts(
      mapPictureOf(createDerive()(analyse(leanEnterprise))),
      { x: 0, y: 100, zoom: 0.5 },
      size,
    ),
  ).toEqual([]);
});

test('of 5,000 steps those that take longest have callouts, and no two of them touch', () => {
  const callouts = calloutsOf(stream(5_000));
  expect(callouts.length).toBeGreaterThan(20);
  expect(callouts.every(({ time }) => time === '1 w 2 d')).toBe(true);
  const boxes = callouts.map(({ x, y, name }) => ({
    left: x,
    right: x + textWidth(name, calloutSize, 600),
    y,
  }));
  for (const [index, box] of boxes.entries()) {
    const touching = boxes
      .slice(index + 1)
      .filter((other) => other.y === box.y && other.left < box.right && box.left < other.right);
    expect(touching).toEqual([]);
  }
});

test('callouts stay off the map and off the tools below it', () => {
  const picture = stream(40);
  const view = fitted(picture.map, size);
  const [top, bottom] = [
    picture.map.y * view.zoom + view.y,
    (picture.map.y + picture.map.height) * view.zoom + view.y,
  ];
  for (const { y } of calloutsOf(picture)) {
    expect(y + 18 < top || y - calloutSize > bottom).toBe(true);
    expect(y).toBeLessThan(size.height - 40);
    expect(y).toBeGreaterThan(calloutSize);
  }
});
