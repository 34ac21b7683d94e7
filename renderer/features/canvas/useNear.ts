import { useDeferredValue, useMemo } from 'react';
import type { StepId } from '#shared/model/step';
import type { Box } from '#shared/picture/scene';
import { isLarge } from '../../editor/isLarge';
import { touches } from './boxIndex';
import type { MapPicture } from './mapPicture';
import { type Size, zoomOf } from './viewWindow';
import type { PlacedStep } from './walk';

/** With more steps than this near the view, the map is painted instead of being put into the page. */
const mostElements = 400;

/** Below this zoom a step as elements is a few hairlines; the painted layer fills its boxes instead. */
const leastZoom = 0.16;

/** What is put into the page. */
export interface Near {
  /** Whose positions these are. */
  readonly picture: MapPicture;
  /** Whether there is too much for the page, so that the painted layer takes over. */
  readonly far: boolean;
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
    const far = small || picture.stepIndex.countWithin(box, mostElements + 1) > mostElements;
    return {
      far,
      indexes: far ? [] : picture.stepIndex.within(box),
      flows: far ? [] : picture.flowIndex.within(box),
      notes: far ? [] : notesWithin(picture, box),
    };
  }, [picture, box, size]);

  const near = useMemo(() => {
    const steps = found.indexes.flatMap((index) => picture.steps[index] ?? []);
    const missing = pinned !== null && !steps.some(({ id }) => id === pinned);
    const more = missing ? picture.steps.filter(({ id }) => id === pinned) : [];
    return { picture, far: found.far, flows: found.flows, notes: found.notes, steps: [...steps, ...more] };
  }, [found, picture, pinned]);

  // What comes into view on a large map may be put into the page a moment later than the view moves.
  const later = useDeferredValue(isLarge(picture.analysis.document) ? near : null);
  // What is near in another state of the map would name things that are not there.
  return later?.picture === picture ? later : near;
}
