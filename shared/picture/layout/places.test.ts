import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep, type StepPlace } from '../../model/step';
import { arbitraryStream } from '../arbitraryStream.testing';
import { layOut } from './layOutMap';
import { type Layout, stepBox } from './layout';
import { flowRoute } from './route';

function laidOut(document: MapDocument): Layout {
  const places = new Map(document.steps.map((step, index) => [step.id, index]));
  return layOut({ document, indexOf: (step) => places.get(step) ?? -1 });
}

const place = fc.record({ x: fc.integer({ min: -400, max: 4000 }), y: fc.integer({ min: -400, max: 1200 }) });

/** Random maps of which some steps were put somewhere by hand. */
const handmade = fc
  .tuple(arbitraryStream(), fc.array(fc.option(place), { maxLength: 16 }))
  .map(([document, places]) => ({
    ...document,
    steps: document.steps.map((step, index) => ({ ...step, place: places[index] ?? null })),
  }));

/** Where a step stands, counted like places are. */
function standing(layout: Layout, index: number): StepPlace {
  const { x, y } = stepBox(layout, index);
  return { x: x - layout.origin.x, y: y - layout.origin.y };
}

test('whatever is put by hand, no box covers another', () => {
  fc.assert(
    fc.property(handmade, (document) => {
      const layout = laidOut(document);
      const boxes = document.steps.map((_, index) => stepBox(layout, index));
      const covered = boxes.filter((box, index) =>
        boxes.slice(index + 1).some((other) => {
          const across = Math.max(other.x - (box.x + box.width), box.x - (other.x + other.width));
          const down = Math.max(other.y - (box.y + box.height), box.y - (other.y + other.height));
          return Math.max(across, down) < 32;
        }),
      );
      expect(covered).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a step put by hand stands where it was put, to the grid of 4', () => {
  fc.assert(
    fc.property(arbitraryStream(), fc.nat(), place, (document, which, put) => {
      if (document.steps.length === 0) return;
      const index = which % document.steps.length;
      const steps = document.steps.map((step, at) => (at === index ? { ...step, place: put } : step));
      const found = standing(laidOut({ ...document, steps }), index);
      expect(Math.abs(found.x - put.x)).toBeLessThanOrEqual(2);
      expect(Math.abs(found.y - put.y)).toBeLessThanOrEqual(2);
    }),
    { numRuns: 100 },
  );
});

test('putting a step somewhere moves only the steps that it would cover', () => {
  fc.assert(
    fc.property(arbitraryStream(), fc.nat(), place, (document, which, put) => {
      if (document.steps.length === 0) return;
      const index = which % document.steps.length;
      const steps = document.steps.map((step, at) => (at === index ? { ...step, place: put } : step));
      const [before, after] = [laidOut(document), laidOut({ ...document, steps })];
      for (const at of steps.keys()) {
        if (after.free[at] === 1) continue;
        expect(standing(after, at)).toEqual(standing(before, at));
      }
    }),
    { numRuns: 100 },
  );
});

test('a step added without a place moves nothing that was put by hand', () => {
  fc.assert(
    fc.property(handmade, (document) => {
      const more = { ...document, steps: [...document.steps, makeStep({ id: 'new', name: 'New' })] };
      const [before, after] = [laidOut(document), laidOut(more)];
      for (const [index, step] of document.steps.entries()) {
        if (step.place !== null) expect(standing(after, index)).toEqual(standing(before, index));
      }
    }),
    { numRuns: 100 },
  );
});

test('the drawing is large enough for every box, and flows reach the boxes put by hand', () => {
  fc.assert(
    fc.property(handmade, (document) => {
      const layout = laidOut(document);
      for (const index of document.steps.keys()) {
        const box = stepBox(layout, index);
        expect(box.x).toBeGreaterThanOrEqual(24);
        expect(box.y).toBeGreaterThanOrEqual(24);
        expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
        expect(box.y + box.height).toBeLessThanOrEqual(layout.ladder?.y ?? 0);
      }
      for (const [index, flow] of document.flows.entries()) {
        const points = flowRoute(layout, index)?.points ?? [];
        const target = stepBox(
          layout,
          document.steps.findIndex(({ id }) => id === flow.to),
        );
        const end = points.at(-1);
        expect(end?.x).toBeGreaterThanOrEqual(target.x);
        expect(end?.x).toBeLessThanOrEqual(target.x + target.width);
      }
    }),
    { numRuns: 60 },
  );
});

test('a map of which every step was put by hand on one place is drawn all the same', () => {
  const steps = Array.from({ length: 5_000 }, (_, index) =>
    makeStep({ id: `s${index}`, name: '', place: { x: 100, y: 100 } }),
  );
  const empty = laidOut({ ...emptyMap, steps });
  expect(new Set(steps.map((_, index) => stepBox(empty, index).y)).size).toBe(5_000);
});

const emptyMap: MapDocument = makeMap({ id: 'm', title: '' });
