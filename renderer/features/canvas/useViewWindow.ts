import { type Transform, useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { Box } from '#shared/picture/scene';
import { useEditorHandle } from '../../editor/EditorProvider';
import { viewportOf } from '../../editor/mapViewport';
import { nextWindow, type Size, visibleBox } from './viewWindow';

/**
 * The part of the map that is put into the page: looked at once a frame, and rarely another one. What is drawn beside
 * the canvas is told of every move at once.
 */
export function useViewWindow(size: Size): Box {
  const flow = useStoreApi();
  const viewport = viewportOf(useEditorHandle());
  const [box, setBox] = useState(() => nextWindow(null, visibleBox(viewport.getState(), size)));

  useEffect(() => {
    let frame = 0;

    function look(): void {
      frame = 0;
      const seen = visibleBox(viewport.getState(), size);
      setBox((current) => nextWindow(current, seen));
    }

    function follow([x, y, zoom]: Transform): void {
      const { domNode } = flow.getState();
      // What has to stay large enough for a finger is scaled against the zoom in the style sheets. Only when it changed:
      // every element of the map is styled anew by it.
      if (domNode !== null && domNode.style.getPropertyValue('--map-zoom') !== String(zoom))
        domNode.style.setProperty('--map-zoom', String(zoom));
      viewport.setState({ x, y, zoom });
      if (frame === 0) frame = requestAnimationFrame(look);
    }

    follow(flow.getState().transform);
    const stop = flow.subscribe((state, before) => {
      if (state.transform !== before.transform) follow(state.transform);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [flow, viewport, size]);

  return box;
}
