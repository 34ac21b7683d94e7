import { expect, test } from 'vitest';
import { type Flow, makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { layOut } from './layOutMap';
import { type Layout, stepBox } from './layout';
import { flowRoute } from './route';

/** `a>b` is a flow; a step is there as soon as it is named. */
function mapOf(...pairs: readonly string[]): MapDocument {
  const ids = new Set(pairs.flatMap((pair) => pair.split('>')));
  const flows: Flow[] = pairs
    .filter((pair) => pair.includes('>'))
    .map((pair) => {
      const [from = '', to = ''] = pair.split('>');
      return makeForward({ id: pair, from, to });
    });
  return makeMap({ id: 'm', title: '', steps: [...ids].map((id) => makeStep({ id, name: id })), flows });
}

function laidOut(document: MapDocument): Layout {
  return layOut({ document, indexOf: (id) => document.steps.findIndex((step) => step.id === id) });
}

/** Where each step stands, by id. */
function places(document: MapDocument): ReadonlyMap<string, { x: number; y: number }> {
  const layout = laidOut(document);
  return new Map(
    document.steps.map(({ id }, index) => {
      const { x, y } = stepBox(layout, index);
      return [id, { x, y: y - layout.mainAxis }];
    }),
  );
}

/** Which of the steps on both maps stand elsewhere on the second. */
function moved(before: MapDocument, after: MapDocument): readonly string[] {
  const now = places(after);
  return [...places(before)]
    .filter(([id, place]) => now.get(id)?.x !== place.x || now.get(id)?.y !== place.y)
    .map(([id]) => id);
}

test('a step added at the end moves nothing', () => {
  expect(moved(mapOf('a>b', 'b>c'), mapOf('a>b', 'b>c', 'c>d'))).toEqual([]);
});

test('a step added between two moves only what stands behind it', () => {
  expect(moved(mapOf('a>b', 'b>c', 'c>d'), mapOf('a>b', 'b>x', 'x>c', 'c>d'))).toEqual(['c', 'd']);
});

test('a branch added beside others of its length moves only those', () => {
  const before = mapOf('a>b', 'b>c1', 'b>c2', 'c1>d', 'c2>d', 'd>e');
  const after = mapOf('a>b', 'b>c1', 'b>c2', 'c1>d', 'c2>d', 'd>e', 'b>c3', 'c3>d');
  expect(moved(before, after)).toEqual(['c1', 'c2']);
});

test('a shorter way beside the main line moves nothing', () => {
  const before = mapOf('a>b', 'b>c', 'c>d', 'd>e');
  expect(moved(before, mapOf('a>b', 'b>c', 'c>d', 'd>e', 'a>x', 'x>e'))).toEqual([]);
});

test('a dead end moves nothing', () => {
  const before = mapOf('a>b', 'b>c', 'c>d');
  expect(moved(before, mapOf('a>b', 'b>c', 'c>d', 'b>docs'))).toEqual([]);
});

test('a step that is not connected yet moves nothing', () => {
  expect(moved(mapOf('a>b', 'b>c'), mapOf('a>b', 'b>c', 'loose'))).toEqual([]);
});

test('two branches stand evenly around the line that they leave', () => {
  const at = places(mapOf('a>b1', 'a>b2', 'b1>c', 'b2>c'));
  const main = at.get('a')?.y ?? 0;
  expect(at.get('c')?.y).toBe(main);
  expect((at.get('b1')?.y ?? 0) - main).toBe(main - (at.get('b2')?.y ?? 0));
  expect(at.get('b1')?.x).toBe(at.get('b2')?.x);
});

test('a supplier stands just in front of the step that it delivers to', () => {
  const at = places(mapOf('a>b', 'b>c', 'c>d', 'parts>d'));
  expect(at.get('parts')?.x).toBe(at.get('c')?.x);
  expect(at.get('a')?.y).toBe(at.get('d')?.y);
});

test('steps that nothing connects stand beside each other', () => {
  const at = places(mapOf('a', 'b', 'c'));
  expect(new Set([...at.values()].map(({ y }) => y)).size).toBe(1);
  expect(new Set([...at.values()].map(({ x }) => x)).size).toBe(3);
});

test('a cycle is entered at its start and led back below', () => {
  const document = mapOf('a>b', 'b>c', 'c>b', 'c>d');
  const layout = laidOut(document);
  expect([...layout.column]).toEqual([0, 1, 2, 3]);
  const points = flowRoute(layout, 2)?.points ?? [];
  expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThan(layout.mainAxis + 68);
});

test('a flow to a step that does not exist has no way', () => {
  const document = { ...mapOf('a>b'), flows: [makeForward({ id: 'f', from: 'a', to: 'gone' })] };
  expect(flowRoute(laidOut(document), 0)).toBeNull();
});

test('an empty map and a map of one step have a layout', () => {
  expect(laidOut(mapOf())).toMatchObject({ ladder: null, laneBoxes: [] });
  expect(laidOut({ ...mapOf('a'), customer: 'Shops', supplier: 'Council' })).toMatchObject({
    ends: [0],
    start: 0,
  });
  expect(laidOut(mapOf('a'))).toMatchObject({ ends: [], start: null });
});

test('the published map has a band for each phase, in the order of the stream', () => {
  expect(laidOut(leanEnterprise).laneBoxes.map(({ lane }) => lane)).toEqual(
    leanEnterprise.lanes.map(({ id }) => id),
  );
});

test('a phase that comes back has a second band with a key of its own', () => {
  const lanes = [
    { id: 'p', name: 'P' },
    { id: 'q', name: 'Q' },
  ];
  const document = mapOf('a>b', 'b>c');
  const steps = document.steps.map((step, index) => ({ ...step, phase: index === 1 ? 'q' : 'p' }));
  const { laneBoxes } = laidOut({ ...document, lanes, steps });
  expect(laneBoxes.map(({ lane, key }) => [lane, key])).toEqual([
    ['p', 'p'],
    ['q', 'q'],
    ['p', 'p/2'],
  ]);
});

test('a map of thousands of steps is laid out without recursion', () => {
  const pairs = Array.from({ length: 5_000 }, (_, index) => `${index}>${index + 1}`);
  expect(laidOutFast(mapOf(...pairs)).column.at(-1)).toBe(5_000);
});

function laidOutFast(document: MapDocument): Layout {
  const index = new Map(document.steps.map((step, place) => [step.id, place]));
  return layOut({ document, indexOf: (id) => index.get(id) ?? -1 });
}
