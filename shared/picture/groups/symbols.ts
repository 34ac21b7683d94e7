import type { LineShape, Paint, Point, Shape } from '../scene';
import { polygon } from '../shapes';

const teeth = 8;

function around(centre: Point, radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: centre.x + Math.sin(angle) * radius, y: centre.y - Math.cos(angle) * radius };
}

/** A toothed wheel: a machine does the work (filled) or helps with it (outlined). */
export function gear(centre: Point, radius: number, fill: Paint, hub: Paint): readonly Shape[] {
  const points: Point[] = [];
  for (let tooth = 0; tooth < teeth; tooth++) {
    for (const [part, far] of [
      [0.2, 0.74],
      [0.34, 1],
      [0.66, 1],
      [0.8, 0.74],
    ] as const) {
      points.push(around(centre, radius * far, (tooth + part - 0.5) / teeth));
    }
  }
  const wheel = polygon(points, fill, 'work', 1.2);
  const inner = Array.from({ length: 12 }, (_, turn) => around(centre, radius * 0.34, turn / 12));
  return [wheel, polygon(inner, hub, 'work', 1.2)];
}

/** A sheet with a turned corner: there is a note. */
export function sheet(corner: Point): readonly Shape[] {
  const { x, y } = corner;
  const outline = polygon(
    [
      { x, y },
      { x: x + 6, y },
      { x: x + 9, y: y + 3 },
      { x: x + 9, y: y + 11 },
      { x, y: y + 11 },
    ],
    'waitSoft',
    'muted',
    1,
  );
  const fold: LineShape = {
    ...polygon(
      [
        { x: x + 6, y },
        { x: x + 6, y: y + 3 },
        { x: x + 9, y: y + 3 },
      ],
      'none',
      'muted',
      1,
    ),
    closed: false,
  };
  return [outline, fold];
}

/** A works with a saw-tooth roof, as customers are drawn on value stream maps. */
export function works(box: { readonly x: number; readonly y: number }, width: number, height: number): Shape {
  const { x, y } = box;
  const tooth = width / 3;
  const roof = height * 0.4;
  const points: Point[] = [{ x, y: y + height }];
  for (let index = 0; index < 3; index++) {
    points.push({ x: x + tooth * index, y: y + roof }, { x: x + tooth * (index + 1), y });
  }
  points.push({ x: x + width, y: y + height });
  return polygon(points, 'surface', 'muted', 1.4);
}

/** A triangle standing on its base around a centre: something waits. */
export function triangle(centre: Point, width: number): readonly Point[] {
  const half = Math.round(width * 0.44);
  return [
    { x: centre.x, y: centre.y - half },
    { x: centre.x + width / 2, y: centre.y + half },
    { x: centre.x - width / 2, y: centre.y + half },
  ];
}

/** A square on its corner: the weakest of its kind. */
export function diamond(centre: Point, radius: number, fill: Paint): Shape {
  return polygon(
    [
      { x: centre.x, y: centre.y - radius },
      { x: centre.x + radius, y: centre.y },
      { x: centre.x, y: centre.y + radius },
      { x: centre.x - radius, y: centre.y },
    ],
    fill,
  );
}
