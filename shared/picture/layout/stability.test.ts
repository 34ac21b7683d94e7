import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeForward } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { arbitraryStream } from '../arbitraryStream.testing';
import { layOut } from './layOutMap';
import { type Layout, stepBox } from './layout';

function laidOut(document: MapDocument): Layout {
  const places = new Map(document.steps.map((step, index) => [step.id, index]));
  return layOut({ document, indexOf: (step) => places.get(step) ?? -1 });
}

/** Where steps stand, seen from the main row: the canvas keeps that in its place. */
function standing(document: MapDocument): readonly string[] {
  const layout = laidOut(document);
  return document.steps.map((step, index) => {
    const { x, y } = stepBox(layout, index);
    return `${step.id} ${x} ${y - layout.mainAxis}`;
  });
}

/** Which steps stand elsewhere once the map is changed. */
function moved(before: MapDocument, after: MapDocument): readonly string[] {
  const now = new Set(standing(after));
  return standing(before).filter((place) => !now.has(place));
}

/** A map of one row, its steps of any name and team, without phases. */
const row = arbitraryStream({ steps: 12, most: 0 }).map((document): MapDocument => {
  const steps = document.steps.map((step) => ({ ...step, phase: null }));
  const flows = steps
    .slice(1)
    .map(({ id }, at) => makeForward({ id: `f${at}`, from: steps[at]?.id ?? '', to: id }));
  return { ...document, customer: '', lanes: [], lanesBy: 'phase', steps, flows };
});

const added = makeStep({ id: 'new', name: 'Added' });

test('a step added behind the last one moves nothing, in lanes of teams too', () => {
  fc.assert(
    fc.property(row, (document) => {
      const last = document.steps.at(-1);
      if (last === undefined) return;
      const flow = makeForward({ id: 'new', from: last.id, to: 'new' });
      for (const lanesBy of ['phase', 'team'] as const) {
        const before = { ...document, lanesBy };
        const behind = { ...added, team: last.team };
        const after = { ...before, steps: [...document.steps, behind], flows: [...document.flows, flow] };
        expect(moved(before, after)).toEqual([]);
      }
    }),
  );
});

test('a step put between two moves only those behind it, by one column each', () => {
  fc.assert(
    fc.property(row, fc.nat(), (document, which) => {
      if (document.flows.length === 0) return;
      const flow = document.flows[which % document.flows.length];
      if (flow === undefined) return;
      const flows = document.flows.flatMap((one) =>
        one === flow
          ? [
              makeForward({ id: 'in', from: flow.from, to: 'new' }),
              makeForward({ id: 'out', from: 'new', to: flow.to }),
            ]
          : [one],
      );
      const behind = document.steps
        .slice(document.steps.findIndex(({ id }) => id === flow.to))
        .map(({ id }) => id);
      const places = moved(document, { ...document, steps: [...document.steps, added], flows });
      expect(places.map((place) => place.split(' ')[0])).toEqual(behind);
    }),
  );
});

test('a step that nothing leads to yet moves nothing on a map without phases and without flows back', () => {
  fc.assert(
    fc.property(arbitraryStream(), (drawn) => {
      const placeOf = new Map(drawn.steps.map(({ id }, index) => [id, index]));
      // Arrows around a box need a way of their own as soon as it is no longer the lowest: those may widen a gap.
      const flows = drawn.flows.filter(
        ({ kind, from, to }) => kind === 'forward' && (placeOf.get(from) ?? 0) < (placeOf.get(to) ?? 0),
      );
      const steps = drawn.steps.map((step) => ({ ...step, phase: null }));
      const before: MapDocument = { ...drawn, lanes: [], lanesBy: 'phase', customer: '', steps, flows };
      // It stands below everything, in a column that is there already.
      if (new Set(laidOut(before).column).size < 6) return;
      expect(moved(before, { ...before, steps: [...steps, added] })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('editing a name, a time, a team or a note moves nothing', () => {
  fc.assert(
    fc.property(arbitraryStream(), fc.nat(), fc.string(), (drawn, which, name) => {
      const document: MapDocument = { ...drawn, lanesBy: 'phase' };
      if (document.steps.length === 0) return;
      const steps = document.steps.map((step, index) =>
        index === which % document.steps.length
          ? { ...step, name, team: name, note: name, processTime: '9w' }
          : step,
      );
      expect(moved(document, { ...document, steps })).toEqual([]);
    }),
  );
});

test('a customer and a supplier move the steps together, never apart', () => {
  fc.assert(
    fc.property(arbitraryStream(), (document) => {
      const bare = { ...document, supplier: '', customer: '' };
      const [before, after] = [laidOut(bare), laidOut({ ...bare, supplier: 'Council' })];
      const shifts = new Set(
        document.steps.map((_, index) => stepBox(after, index).x - stepBox(before, index).x),
      );
      expect(shifts.size).toBeLessThanOrEqual(1);
    }),
  );
});
