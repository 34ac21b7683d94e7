import { memo } from 'react';
import { dashes, headOf, isStroked, type OutlinedShape, outlineOf } from '#shared/picture/outline';
import type { Paint, SceneGroup, Shape, TextShape } from '#shared/picture/scene';
import { hatchId } from './PaintPatterns';

/** A group of the picture as SVG. Draws again only when the group is another object. */
export const SceneShapes = memo(function SceneShapes({ group }: { readonly group: SceneGroup }) {
  return (
    <g data-key={group.key}>
      {group.label !== '' && <title>{group.label}</title>}
      {group.shapes.map((shape, at) => (
        <ShapeElement key={at} shape={shape} />
      ))}
    </g>
  );
});

/** A shape of the picture as SVG, in the colours of the window. */
export function ShapeElement({ shape }: { readonly shape: Shape }) {
  return shape.kind === 'text' ? <TextElement shape={shape} /> : <OutlinedElement shape={shape} />;
}

function OutlinedElement({ shape }: { readonly shape: OutlinedShape }) {
  const outline = outlineOf(shape);
  if (typeof outline !== 'string') {
    const { x, y, width, height, radius } = outline;
    return <rect x={x} y={y} width={width} height={height} rx={radius} {...painted(shape)} />;
  }
  const head = headOf(shape);
  return (
    <>
      <path d={outline} strokeLinejoin="round" {...painted(shape)} />
      {head !== '' && <path d={head} fill={colour(shape.stroke)} />}
    </>
  );
}

function TextElement({ shape }: { readonly shape: TextShape }) {
  const { x, y, text, size, weight, anchor, fill, full } = shape;
  return (
    <text x={x} y={y} fontSize={size} fontWeight={weight} textAnchor={anchor} fill={colour(fill)}>
      {full !== undefined && <title>{full}</title>}
      {text}
    </text>
  );
}

const dashArray = dashes.join(' ');

function painted(shape: OutlinedShape) {
  const { fill, stroke, strokeWidth, dashed } = shape;
  return {
    fill: colour(fill),
    stroke: colour(stroke),
    strokeWidth: isStroked(shape) ? strokeWidth : undefined,
    strokeDasharray: dashed === true ? dashArray : undefined,
  };
}

/** A paint as a value of `fill` or `stroke`. Waiting is hatched, so that it also reads without colour. */
function colour(paint: Paint): string {
  if (paint === 'none') return 'none';
  return paint === 'waitHatch' ? `url(#${hatchId})` : `var(--paint-${paint})`;
}
