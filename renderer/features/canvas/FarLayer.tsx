import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useEditor } from '../../editor/EditorProvider';
import styles from './Canvas.module.css';
import type { MapPicture } from './mapPicture';
import { type Colours, paintFar } from './paintFar';
import type { Size } from './viewWindow';

/**
 * The map as one painted surface, for views with more steps than a page can hold as elements. Follows the viewport of
 * React Flow, once a frame at most.
 */
export function FarLayer({ picture, size }: { readonly picture: MapPicture; readonly size: Size }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const selected = useEditor((state) => state.selection.steps);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) return;
    let colours = windowColours(element);
    const ratio = devicePixelRatio;
    element.width = Math.round(size.width * ratio);
    element.height = Math.round(size.height * ratio);
    let frame = 0;

    function paint(): void {
      frame = 0;
      const [x, y, zoom] = flow.getState().transform;
      if (context !== null) paintFar(context, picture, { x, y, zoom }, size, ratio, colours, { selected });
    }

    paint();
    const repainted = new MutationObserver(() => {
      colours = windowColours(element);
      paint();
    });
    repainted.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const stop = flow.subscribe((state, before) => {
      if (state.transform !== before.transform && frame === 0) frame = requestAnimationFrame(paint);
    });
    return () => {
      stop();
      repainted.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [flow, picture, size, selected]);

  return <canvas ref={canvas} className={styles.far} style={size} />;
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
