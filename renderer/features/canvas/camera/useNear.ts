import { type Transform, useStoreApi } from '@xyflow/react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { StepId } from '#shared/model/step';
import type { Box } from '#shared/picture/scene';
import { useEditorHandle } from '../../../editor/EditorProvider';
import { isLarge } from '../../../editor/largeMaps';
import { viewportOf } from '../../../editor/mapViewport';
import { touches } from '../picture/boxIndex';
import type { MapPicture, PlacedStep } from '../picture/mapPicture';
import { nextWindow, type Size, visibleBox, zoomOf } from './viewWindow';

/** With more steps than this near the view, the map is painted instead of being put into the page. */
const mostElements = 400;

/** Below this zoom a step as elements is a few hairlines; the painted layer fills its boxes instead. */
const leastZoom = 0.16;

/** What is put into the page. */
export interface Near {
  /** Whose positions these are. */
  readonly picture: MapPicture;
  /** Whether there is too much for the page, so that the painted layer takes over. */
  readonly overview: boolean;
  readonly steps: readonly PlacedStep[];
  /** Positions of the flows in the document. */
  readonly flows: readonly number[];
  /** Positions of the notes in the document. */
  readonly notes: readonly number[];
}

function notesWithin({ layout, noteRise }: MapPicture, box: Box): readonly number[] {
  return layout.notes.flatMap((note, index) =>
    note !== null && touches({ ...note, y: note.y - noteRise }, box) ? [index] : [],
  );
}

/** The steps and flows near the view; `pinned` steps (the one that the keyboard is on) always. */
export function useNear(picture: MapPicture, box: Box, size: Size, pinned: StepId | null): Near {
  const found = useMemo(() => {
    const small = zoomOf(box, size) < leastZoom;
    const overview = small || picture.stepIndex.countWithin(box, mostElements + 1) > mostElements;
    return {
      overview,
      indexes: overview ? [] : picture.stepIndex.within(box),
      flows: overview ? [] : picture.flowIndex.within(box),
      notes: overview ? [] : notesWithin(picture, box),
    };
  }, [picture, box, size]);

  const near = useMemo(() => {
    const steps = found.indexes.flatMap((index) => picture.steps[index] ?? []);
    const missing = pinned !== null && !steps.some(({ id }) => id === pinned);
    const more = missing ? picture.steps.filter(({ id }) => id === pinned) : [];
    return {
      picture,
      overview: found.overview,
      flows: found.flows,
      notes: found.notes,
      steps: [...steps, ...more],
    };
  }, [found, picture, pinned]);

  // What comes into view on a large map may be put into the page a moment later than the view moves.
  const later = useDeferredValue(isLarge(picture.analysis.document) ? near : null);
  // What is near in another state of the map would name things that are not there.
  return later?.picture === picture ? later : near;
}

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
