import { memo, useId, useState } from 'react';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Canvas.module.css';
import { useCanvas, useCanvasState } from './CanvasContext';
import { CanvasTools } from './CanvasTools';
import { useNear, useViewWindow } from './camera/useNear';
import { opened, type Size } from './camera/viewWindow';
import { EmptyPrompt } from './EmptyPrompt';
import { useKeyboardPlace } from './keyboard/keyboardPlace';
import { StepFlow } from './layers/StepFlow';
import { OverviewCallouts } from './overview/OverviewCallouts';
import { OverviewLayer } from './overview/OverviewLayer';
import type { MapPicture } from './picture/mapPicture';

export interface FlowCanvasProps {
  readonly picture: MapPicture;
  readonly size: Size;
}

/** The surface of the map with what lies on it: tools, prompts, and what is announced to a screen reader. */
export const FlowCanvas = memo(function FlowCanvas({ picture, size }: FlowCanvasProps) {
  const { canvas } = useWords();
  const readOnly = useEditor((state) => state.readOnly);
  const help = useId();
  const place = useKeyboardPlace(picture);
  const held = useCanvasState((state) => state.drag?.step ?? null);
  const near = useNear(picture, useViewWindow(size), size, held ?? place.step);
  const [start] = useState(() => opened(picture.map, size, picture.layout.mainAxis));
  const empty = picture.steps.length === 0;
  return (
    <>
      {near.overview && <OverviewLayer picture={picture} size={size} />}
      <OverviewCallouts picture={picture} size={size} />
      <StepFlow near={near} current={place.elementId} start={start} describedBy={help} editable={!readOnly} />
      {empty && !readOnly && <EmptyPrompt />}
      {!empty && <CanvasTools />}
      <ConnectBanner />
      <VisuallyHidden id={help}>{canvas.help}</VisuallyHidden>
      <LiveText />
    </>
  );
});

function LiveText() {
  const announcement = useCanvasState((state) => state.announcement);
  return <VisuallyHidden role="status">{announcement}</VisuallyHidden>;
}

/** Says what the keys do while an arrow is drawn with them, or a step is split. */
function ConnectBanner() {
  const { canvas } = useWords();
  const { commands } = useCanvas();
  const connecting = useCanvasState((state) => state.connecting);
  const splitting = useCanvasState((state) => state.splitting);
  if (splitting !== null)
    return <p className={styles.banner}>{canvas.splitHint(commands.nameOf(splitting))}</p>;
  if (connecting === null) return null;
  const to = connecting.to === null ? null : commands.nameOf(connecting.to);
  return <p className={styles.banner}>{canvas.connectHint(commands.nameOf(connecting.from), to)}</p>;
}
