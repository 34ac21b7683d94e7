import { memo } from 'react';
import { arrowPath, linePath, topRoundedPath } from '#shared/picture/paths';
import type { LineShape, Paint, RectShape, SceneGroup, Shape, TextShape } from '#shared/picture/scene';
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
  switch (shape.kind) {
    case 'rect':
      return <RectElement shape={shape} />;
    case 'line':
      return <LineElement shape={shape} />;
    case 'text':
      return <TextElement shape={shape} />;
  }
}

function RectElement({ shape }: { readonly shape: RectShape }) {
  if (shape.corners === 'top') return <path d={topRoundedPath(shape)} {...painted(shape)} />;
  const { x, y, width, height, radius } = shape;
  return <rect x={x} y={y} width={width} height={height} rx={radius} {...painted(shape)} />;
}

function LineElement({ shape }: { readonly shape: LineShape }) {
  return (
    <>
      <path d={linePath(shape)} strokeLinejoin="round" {...painted(shape)} />
      {shape.arrow && <path d={arrowPath(shape)} fill={colour(shape.stroke)} />}
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

const dashes = '5 4';

function painted({ fill, stroke, strokeWidth, dashed }: RectShape | LineShape) {
  return {
    fill: colour(fill),
    stroke: colour(stroke),
    strokeWidth: stroke === 'none' ? undefined : strokeWidth,
    strokeDasharray: dashed === true ? dashes : undefined,
  };
}

/** A paint as a value of `fill` or `stroke`. Waiting is hatched, so that it also reads without colour. */
function colour(paint: Paint): string {
  if (paint === 'none') return 'none';
  return paint === 'waitHatch' ? `url(#${hatchId})` : `var(--paint-${paint})`;
}
