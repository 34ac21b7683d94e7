import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { countRender } from '../../../editor/countRender';
import { useEditor } from '../../../editor/EditorProvider';
import type { MapViewport } from '../../../editor/mapViewport';
import styles from '../Canvas.module.css';
import type { Size } from '../camera/viewWindow';
import type { MapPicture } from '../picture/mapPicture';
import { isCovered, sheetSize, sheetTransform, sheetViewport } from './overviewSheet';
import { type Colours, paintOverview } from './paintOverview';

/** How long the view has to rest until it is painted sharply again, in ms. */
const rest = 140;

/**
 * The map as one painted sheet, for views with more steps than a page can hold as elements. While the view moves the
 * sheet is moved and scaled as a picture, at the same cost for any number of steps; it is painted anew when the view
 * rests, or shows what was not painted yet.
 */
export function OverviewLayer({ picture, size }: { readonly picture: MapPicture; readonly size: Size }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const selected = useEditor((state) => state.selection.steps);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) return;
    let colours = windowColours(element);
    const sheet = sheetSize(size);
    const ratio = devicePixelRatio;
    element.width = Math.round(sheet.width * ratio);
    element.height = Math.round(sheet.height * ratio);
    let painted: MapViewport = { x: 0, y: 0, zoom: 1 };
    let frame = 0;
    let timer = 0;

    function now(): MapViewport {
      const [x, y, zoom] = flow.getState().transform;
      return { x, y, zoom };
    }

    function paint(): void {
      if (element === null || context === null) return;
      clearTimeout(timer);
      timer = 0;
      countRender('overview');
      const view = now();
      painted = sheetViewport(view, size);
      paintOverview(context, picture, painted, { ...sheet, ratio }, colours, { selected });
      element.style.transform = sheetTransform(painted, view);
    }

    function follow(): void {
      frame = 0;
      if (element === null) return;
      const view = now();
      if (!isCovered(painted, sheet, view, size, picture.map)) {
        paint();
        return;
      }
      element.style.transform = sheetTransform(painted, view);
      clearTimeout(timer);
      // A pan leaves the sheet as sharp as it was.
      timer = view.zoom === painted.zoom ? 0 : window.setTimeout(paint, rest);
    }

    paint();
    const repainted = new MutationObserver(() => {
      colours = windowColours(element);
      paint();
    });
    repainted.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const stop = flow.subscribe((state, before) => {
      if (state.transform !== before.transform && frame === 0) frame = requestAnimationFrame(follow);
    });
    return () => {
      stop();
      repainted.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [flow, picture, size, selected]);

  return <canvas ref={canvas} className={styles.overview} style={sheetSize(size)} />;
}

/** The colours as the theme has them now, each asked for once. */
function windowColours(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (paint) => {
    const colour = known.get(paint) ?? style.getPropertyValue(`--paint-${paint}`).trim();
    known.set(paint, colour);
    return colour;
  };
}
