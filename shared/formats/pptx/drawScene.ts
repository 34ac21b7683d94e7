import type PptxGenJS from 'pptxgenjs';
import { isStroked, leftOfAnchor, type OutlinedShape } from '../../picture/outline';
import { palettes } from '../../picture/palette';
import type { LineShape, Paint, Point, RectShape, SceneGroup, TextShape } from '../../picture/scene';
import { textWidth } from '../../picture/text/textWidth';
import { forXml } from '../officeFiles';
import { groupedName } from './mendSlides';
import { isIn, type SlideWindow } from './slideWindow';

type Slide = PptxGenJS.Slide;

const pointsAnInch = 72;

/** Fonts that every machine has; as wide as the one that the drawing was measured in. */
export const slideFont = 'Arial';

/** A colour as PowerPoint writes it. It has no hatching that programs agree on: waiting is plain. */
export function slideInk(paint: Exclude<Paint, 'none'>): string {
  return palettes.print[paint === 'waitHatch' ? 'waitSoft' : paint].replace('#', '').toUpperCase();
}

/**
 * Draws the groups that lie in the window as shapes and texts that can be edited, those of a group as a group.
 * @param first number of the first group, to tell the groups of several drawings on one slide apart
 */
export function drawGroups(
  slide: Slide,
  groups: readonly SceneGroup[],
  window: SlideWindow,
  first = 0,
): void {
  for (const [at, group] of groups.entries()) {
    if (!isIn(window, group.box)) continue;
    const name = groupedName(first + at, group.label);
    for (const shape of group.shapes) {
      if (shape.kind === 'rect') drawRect(slide, shape, window, name);
      else if (shape.kind === 'line') drawLine(slide, shape, window, name);
      else drawText(slide, shape, window, name);
    }
  }
}

function drawRect(slide: Slide, shape: RectShape, window: SlideWindow, objectName: string): void {
  const { part, scale, left, top } = window;
  // What reaches beyond the part ends with it, as the slide does.
  const from = Math.max(shape.x, part.x);
  const to = Math.min(shape.x + shape.width, part.x + part.width);
  if (to <= from) return;
  const round = Math.min(shape.radius * scale, (Math.min(to - from, shape.height) * scale) / 2);
  slide.addShape(shape.corners === 'top' ? 'round2SameRect' : round > 0 ? 'roundRect' : 'rect', {
    objectName,
    x: (from - part.x) * scale + left,
    y: (shape.y - part.y) * scale + top,
    w: (to - from) * scale,
    h: shape.height * scale,
    ...(round > 0 && shape.corners !== 'top' && { rectRadius: round }),
    ...painted(shape, scale),
  });
}

function drawLine(
  slide: Slide,
  shape: LineShape,
  { part, scale, left, top }: SlideWindow,
  objectName: string,
): void {
  const inInches = ({ x, y }: Point) => ({ x: (x - part.x) * scale + left, y: (y - part.y) * scale + top });
  const points = shape.points.map(inInches);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  // A path without any height could not be scaled.
  const [w, h] = [Math.max(Math.max(...xs) - x, 0.001), Math.max(Math.max(...ys) - y, 0.001)];
  slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
    objectName,
    x,
    y,
    w,
    h,
    points: [
      ...points.map((point, at) => ({ x: point.x - x, y: point.y - y, ...(at === 0 && { moveTo: true }) })),
      ...(shape.closed ? [{ close: true as const }] : []),
    ],
    ...painted(shape, scale),
  });
}

function painted(shape: OutlinedShape, scale: number) {
  const { fill, stroke, strokeWidth, dashed } = shape;
  const arrow = shape.kind === 'line' && shape.arrow;
  return {
    fill: fill === 'none' ? { type: 'none' as const } : { color: slideInk(fill) },
    line:
      stroke === 'none' || !isStroked(shape)
        ? { type: 'none' as const }
        : {
            color: slideInk(stroke),
            width: Math.max(0.5, strokeWidth * scale * pointsAnInch),
            ...(dashed === true && { dashType: 'dash' as const }),
            ...(arrow && { endArrowType: 'triangle' as const }),
          },
  };
}

function drawText(
  slide: Slide,
  shape: TextShape,
  { part, scale, left, top }: SlideWindow,
  objectName: string,
): void {
  if (shape.fill === 'none') return;
  const { size, weight, anchor } = shape;
  const said = forXml(shape.text);
  // A little room to spare: other fonts are wider, and a text that is broken is worse than one that is not quite in place.
  const width = textWidth(said, size, weight) * 1.25 + 4;
  const start = shape.x - width * leftOfAnchor[anchor];
  if (start > part.x + part.width || start + width < part.x) return;
  slide.addText(said, {
    objectName,
    x: (start - part.x) * scale + left,
    y: (shape.y - size - part.y) * scale + top,
    w: width * scale,
    h: size * 1.3 * scale,
    margin: 0,
    fontFace: slideFont,
    fontSize: Math.round(size * scale * pointsAnInch * 10) / 10,
    bold: weight === 600,
    color: slideInk(shape.fill),
    align: anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center',
    valign: 'middle',
    wrap: false,
  });
}
