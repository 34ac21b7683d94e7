import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { createDerive } from '../../../editor/derived';
import { fitted } from '../camera/viewWindow';
import { mapPictureOf } from '../picture/mapPicture';
import { type OverviewPen, paintOverview } from './paintOverview';

const window = { width: 1000, height: 600 };

/** A pen that counts what it is asked for. */
function countingPen(): OverviewPen & { readonly calls: Map<string, number>; readonly filled: string[] } {
  const calls = new Map<string, number>();
  const filled: string[] = [];
  const count = (name: string) => () => {
    calls.set(name, (calls.get(name) ?? 0) + 1);
  };
  const pen = {
    calls,
    filled,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    fillRect: () => {
      count('fillRect')();
      filled.push(String(pen.fillStyle));
    },
    setTransform: count('setTransform'),
    clearRect: count('clearRect'),
    strokeRect: count('strokeRect'),
    beginPath: count('beginPath'),
    moveTo: count('moveTo'),
    lineTo: count('lineTo'),
    fill: count('fill'),
  };
  return pen;
}

function stream(count: number) {
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({ id: `s${at}`, name: '', processTime: '1h', waitTime: '1d' }),
  );
  const flows = steps.slice(1).map(({ id }, at) => makeForward({ id: `f${at}`, from: `s${at}`, to: id }));
  return mapPictureOf(createDerive()(analyse(makeMap({ id: 'm', title: '', steps, flows }))));
}

function painted(count: number) {
  const picture = stream(count);
  const pen = countingPen();
  const view = fitted(picture.map, window);
  paintOverview(pen, picture, view, { ...window, ratio: 1 }, (paint) => paint, { selected: new Set(['s3']) });
  return { pen, view };
}

test('every step that can be told apart is painted', () => {
  const { pen } = painted(60);
  expect(pen.filled.filter((paint) => paint === 'work')).toHaveLength(60);
});

test('of steps on one pixel one is painted, so that no map costs more than the window has columns', () => {
  const { pen, view } = painted(5_000);
  expect(view.zoom).toBeLessThan(0.002);
  const work = pen.filled.filter((paint) => paint === 'work').length;
  expect(work).toBeGreaterThan(600);
  expect(work).toBeLessThanOrEqual(1_000);
});

test('what is selected and the longest wait are set apart', () => {
  expect(painted(60).pen.calls.get('strokeRect')).toBe(2);
});
