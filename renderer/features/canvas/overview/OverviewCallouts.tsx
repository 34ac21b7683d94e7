import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { StepId } from '#shared/model/step';
import { nameOf } from '#shared/picture/picture';
import { fitText } from '#shared/picture/text/fitText';
import { textWidth } from '#shared/picture/text/textWidth';
import { settleLabels } from '#shared/picture/trueScale/labels';
import type { MapViewport } from '../../../editor/mapViewport';
import { type Size, visibleBox } from '../camera/viewWindow';
import type { MapPicture } from '../picture/mapPicture';
import styles from './OverviewCallouts.module.css';

/** How long the view has to rest until the callouts come, in ms. */
const rest = 160;

/** Names and numbers of steps beside a map that is seen from far away; gone while the view moves. */
export function OverviewCallouts({ picture, size }: { readonly picture: MapPicture; readonly size: Size }) {
  const flow = useStoreApi();
  const [shown, setShown] = useState<readonly Callout[]>([]);

  useEffect(() => {
    let timer = 0;
    function write(): void {
      const [x, y, zoom] = flow.getState().transform;
      const view: MapViewport = { x, y, zoom };
      setShown(overviewCallouts(picture, view, size));
    }
    write();
    const stop = flow.subscribe((state, before) => {
      if (state.transform === before.transform) return;
      clearTimeout(timer);
      setShown(none);
      timer = window.setTimeout(write, rest);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [flow, picture, size]);

  if (shown.length === 0) return null;
  return (
    <svg className={styles.callouts} width={size.width} height={size.height} aria-hidden="true">
      {shown.map(({ step, name, time, x, y, line }) => (
        <g key={step} data-callout={step}>
          <path d={`M${line.x} ${line.from}V${line.to}`} />
          <text x={x} y={y} fontSize={calloutSize}>
            {name}
            <tspan x={x} dy={calloutLeading}>
              {time}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

const none: readonly Callout[] = [];

/** Name and biggest number of a step, written beside the map in a size that can be read; px of the window. */
interface Callout {
  readonly step: StepId;
  readonly name: string;
  readonly time: string;
  /** Left end of the text. */
  readonly x: number;
  /** Baseline of the name; the number stands below it. */
  readonly y: number;
  /** From the box to the text. */
  readonly line: { readonly x: number; readonly from: number; readonly to: number };
}

/** Below this zoom the texts in the boxes are too small to be read. */
const legible = 0.34;

export const calloutSize = 11;
/** Height of a callout with the room to the next, and from the name to the number. */
const pitch = 38;
const calloutLeading = 14;
const widest = 104;
/** From the map to the first callouts, and at the lower border, where the tools of the canvas are. */
const away = 16;
/** Free space at the sides of the window. */
const border = 12;
const tools = 60;
const mostRows = 5;
/** So many steps are tried, those with the longest lead time: more have no room in any window. */
const mostTried = 90;
/** Stretch of the window in px of which one step is tried, where there are too many. */
const crowd = 14;

/**
 * Says from far away what the boxes cannot say any more: callouts in rows below and above the map, none on another or
 * on the line to another. The steps that take longest come first. None while the boxes can be read.
 */
export function overviewCallouts(picture: MapPicture, view: MapViewport, size: Size): readonly Callout[] {
  if (view.zoom >= legible) return [];
  const { map, drawing, analysis } = picture;
  const leadOf = (index: number) => analysis.steps[index]?.lead ?? 0;
  const seen = picture.stepIndex.within(visibleBox(view, size));
  const tried = spread(seen, (index) => ((picture.steps[index]?.box.x ?? 0) * view.zoom) / crowd, leadOf)
    .sort((one, other) => leadOf(other) - leadOf(one))
    .slice(0, mostTried);
  const wanted = tried.flatMap((index) => {
    const step = picture.steps[index];
    if (step === undefined) return [];
    const { box, id } = step;
    const [name = ''] = fitText(nameOf(drawing, index), widest, calloutSize, 600, 1).lines;
    const time = drawing.time(analysis.steps[index]?.lead ?? null);
    const width = Math.max(textWidth(name, calloutSize, 600), textWidth(time, calloutSize, 600)) + 2;
    const x = (box.x + box.width / 2) * view.zoom + view.x;
    const top = box.y * view.zoom + view.y;
    const bottom = (box.y + box.height) * view.zoom + view.y;
    const inside = x >= border && x <= size.width - border;
    return inside ? [{ id, name, time, width, x: x - border, top, bottom, weight: leadOf(index) }] : [];
  });
  const foot = Math.max((map.y + map.height) * view.zoom + view.y, 0) + away;
  const head = Math.min(map.y * view.zoom + view.y, size.height) - away;
  const below = settleLabels(wanted, size.width - 2 * border, rowsIn(size.height - tools - foot));
  const left = wanted.filter((_, at) => below[at] == null);
  const above = settleLabels(left, size.width - 2 * border, rowsIn(head));
  return [
    ...wanted.flatMap(({ id, name, time, x, bottom }, at): readonly Callout[] => {
      const place = below[at];
      if (place == null) return [];
      const y = foot + place.row * pitch + calloutSize;
      return [
        {
          step: id,
          name,
          time,
          x: place.left + border,
          y,
          line: { x: x + border, from: bottom, to: y - calloutSize },
        },
      ];
    }),
    ...left.flatMap(({ id, name, time, x, top }, at): readonly Callout[] => {
      const place = above[at];
      if (place == null) return [];
      const y = head - place.row * pitch - calloutLeading - 3;
      return [
        {
          step: id,
          name,
          time,
          x: place.left + border,
          y,
          line: { x: x + border, from: top, to: y + calloutLeading + 3 },
        },
      ];
    }),
  ];
}

/** Where steps stand closer than their callouts ever could, the longest of each stretch. */
function spread(
  steps: readonly number[],
  stretchOf: (step: number) => number,
  leadOf: (step: number) => number,
): number[] {
  if (steps.length <= mostTried) return [...steps];
  const longest = new Map<number, number>();
  for (const step of steps) {
    const stretch = Math.floor(stretchOf(step));
    const known = longest.get(stretch);
    if (known === undefined || leadOf(step) > leadOf(known)) longest.set(stretch, step);
  }
  return [...longest.values()];
}

function rowsIn(height: number): number {
  return Math.max(0, Math.min(mostRows, Math.floor(height / pitch)));
}
