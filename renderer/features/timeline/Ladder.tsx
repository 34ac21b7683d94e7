import {
  type RefObject,
  startTransition,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ladderGroup } from '#shared/picture/groups/ladderGroup';
import { grid } from '#shared/picture/layout/grid';
import type { SceneGroup, Shape, TextShape } from '#shared/picture/scene';
import { useDrawn } from '../../editor/drawn';
import { useEditorHandle } from '../../editor/EditorProvider';
import { isLarge } from '../../editor/largeMaps';
import { viewportOf } from '../../editor/mapViewport';
import { ShapeElement } from '../../ui/SceneShapes';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import styles from './Ladder.module.css';
import { clipped, stretched, thinned, withoutCollisions } from './stretch';

/** Room beyond the visible part that is drawn too, in screen px, so that a pan does not draw at every move. */
const reserve = 1200;

/** What of the ladder is drawn: its zoom and the stretch of the strip, in screen px from the map's left edge. */
interface Reach {
  readonly zoom: number;
  readonly left: number;
  readonly right: number;
}

/** The timeline under the map, on the same x axis: waits on the peaks, work in the troughs. */
export function Ladder() {
  const words = useWords();
  const now = useDrawn(null);
  const simulated = useReworkSimulated();
  // That of a large map comes a moment after the map: nobody should wait for it to type the next letter.
  const large = isLarge(now.analysis.document);
  const later = useDeferredValue(now, large ? null : now);
  const derived = large ? later : now;
  const group = useMemo(
    () => (derived === null ? null : ladderGroup(derived.picture(words), simulated)),
    [derived, words, simulated],
  );
  const place = now.layout().ladder;
  if (place === null) return null;
  const { y: top, bottom } = place;
  // A map in rows has its ladder under each of them; here it is said alone.
  if (now.layout().wrapped !== null)
    return (
      <VisuallyHidden>
        <figure aria-label={group?.label}>
          <Sums group={group} />
        </figure>
      </VisuallyHidden>
    );
  return (
    <figure className={styles.ladder} aria-label={group?.label}>
      {group === null ? (
        <div className={styles.strip} style={{ height: bottom - top }} />
      ) : (
        <Strip group={group} top={top} height={bottom - top} large={large} />
      )}
      <Sums group={group} />
    </figure>
  );
}

interface StripProps {
  readonly group: SceneGroup;
  readonly top: number;
  readonly height: number;
  /** Whether drawing it takes long enough to be felt. */
  readonly large: boolean;
}

function Strip({ group, top, height, large }: StripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const moved = useRef<SVGSVGElement>(null);
  const reach = useReach(strip, moved, large);
  const shapes = useMemo(() => shapesIn(group, reach), [group, reach]);
  return (
    <div ref={strip} className={styles.strip} style={{ height }}>
      <svg ref={moved} className={styles.moved} width={1} height={height} aria-hidden="true">
        <g transform={`translate(0 ${-top})`}>
          {shapes.map((shape, at) => (
            <ShapeElement key={at} shape={shape} />
          ))}
        </g>
      </svg>
    </div>
  );
}

/** Width of a step on the screen, in px, below which its rung is a mere bar. */
const thinnest = 10;

function shapesIn(group: SceneGroup, { zoom, left, right }: Reach): readonly Shape[] {
  const near = group.shapes.flatMap((shape) => {
    if (isBesideRungs(shape)) return [];
    return clipped(stretched(shape, zoom), left, right) ?? [];
  });
  return grid.boxWidth * zoom < thinnest ? thinned(near) : withoutCollisions(near);
}

/** The sums and the sentence stand in a line of their own here; what stands at the steps is centred on them. */
function isBesideRungs(shape: Shape): shape is TextShape {
  return shape.kind === 'text' && shape.anchor !== 'middle';
}

function Sums({ group }: { readonly group: SceneGroup | null }) {
  const texts = group?.shapes.filter(isBesideRungs) ?? [];
  return (
    <figcaption className={styles.sums}>
      {texts
        .filter(({ anchor }) => anchor === 'start')
        .map(({ text, full }) => (
          <span key={text} className={styles.sentence}>
            {full ?? text}
          </span>
        ))}
      {texts
        .filter(({ anchor }) => anchor === 'end')
        .map(({ text, fill }) => (
          <strong key={text} style={{ color: `var(--paint-${fill})` }}>
            {text}
          </strong>
        ))}
    </figcaption>
  );
}

/** How long the zoom has to rest until a ladder of mere bars is drawn for it, in ms, and how far its bars are stretched until then. */
const rest = 140;
const mostStretch = 3;

/** Moves the ladder along with the map at once, and says which part of it has to be drawn. */
function useReach(
  strip: RefObject<HTMLElement | null>,
  moved: RefObject<SVGElement | null>,
  large: boolean,
): Reach {
  const viewport = viewportOf(useEditorHandle());
  const [reach, setReach] = useState<Reach>({ zoom: 1, left: 0, right: 0 });
  const drawn = useRef(reach);
  useLayoutEffect(() => {
    drawn.current = reach;
    if (moved.current !== null) moved.current.style.transform = transformOf(viewport.getState(), reach);
  }, [viewport, moved, reach]);
  useEffect(() => {
    let timer = 0;
    // Asked for once and not while the view moves: then the answer would cost a layout of the page.
    let width = strip.current?.clientWidth ?? 0;
    function draw(): void {
      const { x, zoom } = viewport.getState();
      const next = { zoom, left: -x - reserve, right: width - x + reserve };
      // The frame in which a large map is drawn in another way has enough to do.
      if (large) startTransition(() => setReach(next));
      else setReach(next);
    }
    function follow(view: { readonly x: number; readonly zoom: number }): void {
      clearTimeout(timer);
      if (!shows(drawn.current, view, width)) {
        draw();
        return;
      }
      // As a style and not as an attribute: then it is moved as a picture and not drawn again.
      if (moved.current !== null) moved.current.style.transform = transformOf(view, drawn.current);
      if (view.zoom !== drawn.current.zoom) timer = window.setTimeout(draw, rest);
    }
    const resized = new ResizeObserver(([entry]) => {
      width = entry?.contentRect.width ?? width;
      follow(viewport.getState());
    });
    if (strip.current !== null) resized.observe(strip.current);
    draw();
    const stop = viewport.subscribe(follow);
    return () => {
      stop();
      resized.disconnect();
      clearTimeout(timer);
    };
  }, [viewport, strip, moved, large]);
  return reach;
}

function transformOf({ x, zoom }: { readonly x: number; readonly zoom: number }, drawn: Reach): string {
  return `translateX(${x}px) scaleX(${zoom / drawn.zoom})`;
}

/** Whether what is drawn covers the strip. Bars without figures may be stretched for a moment; figures may not. */
function shows(
  drawn: Reach,
  { x, zoom }: { readonly x: number; readonly zoom: number },
  width: number,
): boolean {
  const scale = zoom / drawn.zoom;
  if (scale !== 1) {
    if (grid.boxWidth * Math.max(zoom, drawn.zoom) >= thinnest) return false;
    if (scale > mostStretch || scale < 1 / mostStretch) return false;
  }
  return drawn.left * scale <= -x && drawn.right * scale >= width - x;
}
