import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { StepId } from '#shared/model/step';
import { usePicture } from './PictureContext';
import { detailAt, type StepDrawing, stepDrawing } from './stepDrawing';

/** The drawing of a step as large as the view asks for; null when it is no longer on the map. */
export function useStepDrawing(id: StepId): StepDrawing | null {
  const picture = usePicture();
  const detail = useStore((state) => detailAt(state.transform[2]));
  return useMemo(() => stepDrawing(picture, id, detail), [picture, detail, id]);
}
