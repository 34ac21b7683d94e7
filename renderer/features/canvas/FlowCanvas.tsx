import { memo, useId, useState } from 'react';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useCanvasState } from './CanvasContext';
import { CanvasTools } from './CanvasTools';
import { ConnectBanner } from './ConnectBanner';
import { EmptyPrompt } from './EmptyPrompt';
import { FarCallouts } from './FarCallouts';
import { FarLayer } from './FarLayer';
import { landmarkElementId } from './landmarks';
import type { MapPicture } from './mapPicture';
import { StepFlow } from './StepFlow';
import { stepElementId } from './stepNodes';
import { useActive } from './useActive';
import { useLandmark } from './useLandmark';
import { useNear } from './useNear';
import { useViewWindow } from './useViewWindow';
import { opened, type Size } from './viewWindow';

export interface FlowCanvasProps {
  readonly picture: MapPicture;
  readonly size: Size;
}

/** The surface of the map with what lies on it: tools, prompts, and what is told to a screen reader. */
export const FlowCanvas = memo(function FlowCanvas({ picture, size }: FlowCanvasProps) {
  const { canvas } = useWords();
  const readOnly = useEditor((state) => state.readOnly);
  const help = useId();
  const active = useActive(picture);
  const proposed = useCanvasState((state) => state.connecting?.to ?? null);
  const held = useCanvasState((state) => state.drag?.step ?? null);
  const pointed = proposed ?? active;
  const landmark = useLandmark(picture);
  const current =
    landmark !== null && proposed === null
      ? landmarkElementId(landmark.landmark)
      : pointed === null
        ? null
        : stepElementId(pointed);
  const near = useNear(picture, useViewWindow(size), size, held ?? pointed);
  const [start] = useState(() => opened(picture.map, size, picture.layout.mainAxis));
  const empty = picture.steps.length === 0;
  return (
    <>
      {near.far && <FarLayer picture={picture} size={size} />}
      <FarCallouts picture={picture} size={size} />
      <StepFlow near={near} current={current} start={start} describedBy={help} editable={!readOnly} />
      {empty && !readOnly && <EmptyPrompt />}
      {!empty && <CanvasTools />}
      <ConnectBanner />
      <VisuallyHidden id={help}>{canvas.help}</VisuallyHidden>
      <LiveText />
    </>
  );
});

function LiveText() {
  const said = useCanvasState((state) => state.said);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}
