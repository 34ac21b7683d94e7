import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeForward } from '../../../model/flow';
import { type MapDocument, makeMap } from '../../../model/mapDocument';
import { makeStep } from '../../../model/step';
import { arbitraryStream } from '../../arbitraryStream.testing';
import { longStream } from '../../longStream.testing';
import { layOut } from '../layOutMap';
import type { Layout } from '../layout';
import { flowRoute } from '../route';
import { rowsOf } from './rowsBefore';
import type { Wrapping } from './wrapping';

const room = { width: 1600, height: 900 };

function laidOut(document: MapDocument, wrapping?: Partial<Wrapping>): Layout {
  const places = new Map(document.steps.map(({ id }, index) => [id, index]));
  const source = { document, indexOf: (id: string) => places.get(id) ?? -1 };
  return layOut(source, wrapping === undefined ? {} : { wrapping: { rows: 'auto', room, ...wrapping } });
}

/** Steps one behind the other. */
function chain(count: number, lanes: readonly number[] = []): MapDocument {
  const laneOf = lanes.flatMap((length, lane) => Array.from({ length }, () => `lane${lane}`));
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({ id: `s${at}`, name: `Step ${at}`, phase: laneOf[at] ?? null }),
  );
  return makeMap({
    id: 'chain',
    title: '',
    steps,
    lanes: lanes.map((_, lane) => ({ id: `lane${lane}`, name: `Lane ${lane}` })),
    flows: steps
      .slice(1)
      .map(({ id }, at) => makeForward({ id: `f${at}`, from: steps[at]?.id ?? '', to: id })),
  });
}

/** A chain with a step more behind the one at `at`. */
function grown(document: MapDocument, at: number): MapDocument {
  const flow = document.flows[at];
  if (flow === undefined) throw new Error(`no flow ${at}`);
  const more = makeStep({ id: 'new', name: 'New' });
  const flows = [
    makeForward({ id: 'in', from: flow.from, to: 'new' }),
    makeForward({ id: 'out', from: 'new', to: flow.to }),
  ];
  return {
    ...document,
    steps: [...document.steps, more],
    flows: [...document.flows.filter((one) => one !== flow), ...flows],
  };
}

const rowsIn = ({ wrapped }: Layout) => wrapped?.rows.map(({ columns }) => columns) ?? null;

test('one row is the layout without any wrapping', () => {
  fc.assert(
    fc.property(arbitraryStream(), (document) => {
      expect(laidOut(document, { rows: 'one' })).toEqual(laidOut(document));
      expect(laidOut(document, { rows: 1 })).toEqual(laidOut(document));
    }),
  );
});

test('a map has as many rows as are asked for, about as long as each other', () => {
  expect(rowsIn(laidOut(chain(20), { rows: 4 }))).toEqual([5, 5, 5, 5]);
  expect(rowsIn(laidOut(chain(3), { rows: 9 }))).toEqual([1, 1, 1]);
});

test('rows begin where lanes begin, where that makes them only a little uneven', () => {
  expect(rowsIn(laidOut(chain(20, [11, 9]), { rows: 2 }))).toEqual([11, 9]);
  expect(rowsIn(laidOut(chain(20, [6, 3, 5, 6]), { rows: 2 }))).toEqual([9, 11]);
  expect(rowsIn(laidOut(chain(20, [19, 1]), { rows: 2 }))).toEqual([10, 10]);
});

test('no row begins within a block of branches where it can begin beside it', () => {
  const document = longStream(14);
  const { wrapped } = laidOut(document, { rows: 2 });
  const ends = document.flows.filter(({ kind }) => kind === 'forward');
  const crossing = ends.filter(({ from, to }) => {
    const row = (id: string) => wrapped?.rowOf[document.steps.findIndex((step) => step.id === id)];
    return row(from) !== row(to);
  });
  expect(crossing).toHaveLength(1);
});

test('a step added moves only steps of its own row', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 24 }),
      fc.integer({ min: 2, max: 4 }),
      fc.nat(),
      (count, rows, any) => {
        const document = chain(count);
        const before = laidOut(document, { rows });
        const at = any % document.flows.length;
        const after = laidOut(grown(document, at), { rows, before: rowsOf(document, before) });
        const row = before.wrapped?.rowOf[at];
        for (let step = 0; step < count; step++) {
          if (before.wrapped?.rowOf[step] === row) continue;
          expect([after.x[step], after.y[step]]).toEqual([before.x[step], before.y[step]]);
        }
      },
    ),
  );
});

test('a row that overflows makes the map wrap anew', () => {
  let document = chain(12);
  let layout = laidOut(document, { rows: 2 });
  expect(rowsIn(layout)).toEqual([6, 6]);
  for (const expected of [
    [7, 6],
    [8, 6],
    [8, 7],
  ]) {
    const before = rowsOf(document, layout);
    const ids = { ...grown(document, 0) };
    document = {
      ...ids,
      steps: ids.steps.map((step) => (step.id === 'new' ? { ...step, id: `new${ids.steps.length}` } : step)),
      flows: ids.flows.map((flow) => ({
        ...flow,
        id: `${flow.id}/${ids.steps.length}`,
        from: flow.from === 'new' ? `new${ids.steps.length}` : flow.from,
        to: flow.to === 'new' ? `new${ids.steps.length}` : flow.to,
      })),
    };
    layout = laidOut(document, { rows: 2, before });
    expect(rowsIn(layout)).toEqual(expected);
  }
});

test('a map with a step that was put by hand stays in one row', () => {
  const document = chain(20);
  const steps = document.steps.map((step, at) => (at === 3 ? { ...step, place: { x: 40, y: 400 } } : step));
  expect(laidOut({ ...document, steps }, {}).wrapped).toBeNull();
});

test('a flow to the next row leads to the right out of its row, back between the rows and into the next from the left', () => {
  const document = chain(6);
  const layout = laidOut(document, { rows: 2 });
  const points = flowRoute(layout, 2)?.points ?? [];
  const xs = points.map(({ x }) => x);
  const [first, second] = layout.wrapped?.rows ?? [];
  expect(Math.max(...xs)).toBeGreaterThan((layout.x[2] ?? 0) + 148);
  expect(Math.min(...xs)).toBeLessThan(layout.x[3] ?? 0);
  const level = points.find((point, at) => (points[at + 1]?.x ?? point.x) < point.x)?.y ?? 0;
  expect(level).toBeGreaterThan(first?.ladder.bottom ?? Number.POSITIVE_INFINITY);
  expect(level).toBeLessThan(second?.box.y ?? 0);
  const signs = layout.wrapped?.signs ?? [];
  expect(signs.map(({ letter, row, leaves }) => `${letter}${row}${leaves}`)).toEqual(['A0true', 'A1false']);
});

test('rework to a row above runs below both boxes and keeps its label', () => {
  const plain = chain(6);
  const document: MapDocument = {
    ...plain,
    flows: [...plain.flows, { id: 'r', from: 's5', to: 's0', kind: 'rework', share: 0.2 }],
  };
  const layout = laidOut(document, { rows: 2 });
  const route = flowRoute(layout, 5);
  const [first, second] = layout.wrapped?.rows ?? [];
  expect(route?.label?.y).toBeGreaterThan((layout.y[5] ?? 0) + 144);
  expect(route?.points[0]?.y).toBe((layout.y[5] ?? 0) + 144);
  expect(route?.points.at(-1)?.y).toBe((layout.y[0] ?? 0) + 144);
  const inside = route?.points.every(({ y }) => y < (second?.ladder.y ?? 0)) === true;
  expect(inside && (first?.ladder.y ?? 0) > 0).toBe(true);
});
