import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import type { MapDocument } from '../model/mapDocument';
import { words } from '../text/words';
import { arbitraryStream } from './arbitraryStream.testing';
import type { StepDetail } from './groups/stepGroup';
import { layOut } from './layout/layOutMap';
import { pushHalf, pushReach } from './paths';
import type { Box, LineShape, Scene, SceneGroup, Shape, TextShape } from './scene';
import { sceneOf } from './sceneOf';
import { boundsOf, textBox } from './shapes';

interface Drawing {
  readonly rows: number;
  readonly detail: StepDetail;
}

function drawn(document: MapDocument, { rows, detail }: Drawing, heading = false): Scene {
  const analysis = analyse(document);
  const wrapping = { rows, room: { width: 1600, height: 1000 } };
  return sceneOf(analysis, layOut(analysis, { heading, wrapping }), words('en'), detail);
}

function textsOf(group: SceneGroup): readonly TextShape[] {
  return group.shapes.filter((shape) => shape.kind === 'text');
}

function boundsOfShape(shape: Shape): Box {
  if (shape.kind === 'text') return textBox(shape);
  return shape.kind === 'rect' ? shape : boundsOf(shape.points);
}

function inside(inner: Box, outer: Box, margin = 0): boolean {
  return (
    inner.x >= outer.x + margin &&
    inner.y >= outer.y + margin &&
    inner.x + inner.width <= outer.x + outer.width - margin &&
    inner.y + inner.height <= outer.y + outer.height - margin
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** In one row with everything, and in rows with everything and in larger letters. */
const drawings = [
  fc.constant<Drawing>({ rows: 1, detail: 'full' }),
  fc.record<Drawing>({
    rows: fc.integer({ min: 2, max: 4 }),
    detail: fc.constantFrom<StepDetail>('full', 'compact'),
  }),
];

/** Every broken case of the law in a drawing, as text; there must be none. */
function lawOf(
  broken: (scene: Scene, document: MapDocument, drawing: Drawing) => readonly unknown[],
  heading = false,
): void {
  for (const drawing of drawings) {
    fc.assert(
      fc.property(arbitraryStream(), drawing, (document, as) => {
        expect(broken(drawn(document, as, heading), document, as)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }
}

function touching(texts: readonly TextShape[], others: readonly Box[]): readonly string[] {
  return texts
    .filter((text) => others.some((other) => overlap(textBox(text), other)))
    .map(({ text }) => text);
}

test.each([false, true])('all shapes lie within the scene (heading: %s)', (heading) => {
  lawOf((scene) => {
    const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
    return scene.groups.flatMap(({ shapes }) =>
      shapes.filter((shape) => !inside(boundsOfShape(shape), whole)),
    );
  }, heading);
});

test('every text of a step stands within its box with room at the border', () => {
  lawOf((scene) =>
    scene.groups.flatMap((group) =>
      group.kind === 'step' ? textsOf(group).filter((text) => !inside(textBox(text), group.box, 8)) : [],
    ),
  );
});

test('no text of a step stands on another', () => {
  lawOf((scene) =>
    scene.groups.flatMap((group) => {
      const texts = group.kind === 'step' ? textsOf(group) : [];
      return texts.flatMap((text, index) => touching([text], texts.slice(index + 1).map(textBox)));
    }),
  );
});

test('the time of a wait stands in the room in front of its step', () => {
  lawOf((scene) =>
    scene.groups.flatMap((group) =>
      group.kind === 'wait' ? textsOf(group).filter((text) => textBox(text).width > group.box.width) : [],
    ),
  );
});

test('no text of a flow touches a box, the text of a wait or the name of a phase', () => {
  lawOf((scene) => {
    const texts = scene.groups.filter(({ kind }) => kind === 'flow').flatMap(textsOf);
    const others = scene.groups.flatMap((group) => {
      if (group.kind === 'step') return [group.box];
      return group.kind === 'wait' || group.kind === 'band' ? textsOf(group).map(textBox) : [];
    });
    return touching(texts, others);
  });
});

test('no text of a flow or of a wait touches the line of a flow', () => {
  lawOf((scene) => {
    const flows = scene.groups.filter(({ kind }) => kind === 'flow');
    const lines = flows.flatMap(({ shapes }) => shapes.flatMap(piecesOf));
    const texts = scene.groups.filter(({ kind }) => kind === 'flow' || kind === 'wait').flatMap(textsOf);
    return touching(texts, lines);
  });
});

test('the triangle of a wait touches no flow: it stands above the arrow', () => {
  lawOf((scene) => {
    const flows = scene.groups.filter(({ kind }) => kind === 'flow');
    const lines = flows.flatMap(({ shapes }) => shapes.flatMap(piecesOf));
    const triangles = scene.groups.flatMap(({ kind, shapes }) =>
      kind === 'wait' ? shapes.filter((shape) => shape.kind === 'line').map(boundsOfShape) : [],
    );
    return triangles.filter((triangle) => lines.some((line) => overlap(triangle, line)));
  });
});

function piecesOf(shape: Shape): readonly Box[] {
  if (shape.kind !== 'line' || !shape.arrow) return [];
  const pieces = shape.points.slice(1).map((point, index) => boundsOf([shape.points[index] ?? point, point]));
  return shape.push === true ? [...pieces, pushBox(shape)] : pieces;
}

/** The room of the broad arrow at the end of a line. */
function pushBox(shape: LineShape): Box {
  const [before, tip] = shape.points.slice(-2);
  if (before === undefined || tip === undefined) throw new Error('a line has two ends');
  const reach = pushReach(shape);
  const foot = {
    x: tip.x - Math.sign(tip.x - before.x) * reach,
    y: tip.y - Math.sign(tip.y - before.y) * reach,
  };
  const { x, y, width, height } = boundsOf([foot, tip]);
  return height === 0
    ? { x, y: y - pushHalf, width, height: 2 * pushHalf }
    : { x: x - pushHalf, y, width: width + 2 * pushHalf, height };
}

test('keys are unique and every group says what it means', () => {
  lawOf(({ groups }) => {
    const keys = groups.map(({ key }) => key);
    const again = keys.filter((key, index) => keys.indexOf(key) !== index);
    return [...again, ...groups.filter(({ label }) => label.trim() === '')];
  });
});

test('a drawing is the same every time', () => {
  lawOf((scene, document, as) =>
    JSON.stringify(drawn(document, as)) === JSON.stringify(scene) ? [] : [document],
  );
});
