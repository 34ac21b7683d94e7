import { useStore } from '@xyflow/react';
import { type FormEvent, memo, useId, useState } from 'react';
import { useStore as useShows } from 'zustand/react';
import { formatShare } from '#shared/text/formatNumber';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { mapShows, toggleAlone } from '../../editor/mapShows';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Canvas.module.css';
import { useCanvas, useCanvasState } from './CanvasContext';
import { useNear, useViewWindow } from './camera/useNear';
import { openedMap, type Size } from './camera/viewWindow';
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
  const [start] = useState(() => openedMap(picture, size));
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

/** An empty map asks for its first step and for nothing else. */
function EmptyPrompt() {
  const { canvas } = useWords();
  const { commands } = useCanvas();
  const [name, setName] = useState('');

  function add(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '') commands.addFirst(name.trim());
  }

  return (
    <form className={styles.prompt} onSubmit={add}>
      <h2 className={styles.title}>{canvas.emptyTitle}</h2>
      <div className={styles.line}>
        <TextField
          autoFocus
          label={canvas.emptyLabel}
          placeholder={canvas.emptyPlaceholder}
          value={name}
          onValue={setName}
        />
        <Button look="primary" onClick={(event) => event.currentTarget.form?.requestSubmit()}>
          {canvas.emptyAdd}
        </Button>
      </div>
      <p className={styles.hint}>{canvas.emptyHint}</p>
    </form>
  );
}

/** The few tools that lie on the map: add a step; zoom and fit. */
function CanvasTools() {
  const { canvas, locale } = useWords();
  const { store, commands } = useCanvas();
  const editor = useEditorHandle();
  const zoom = useStore((state) => state.transform[2]);
  const readOnly = useEditor((state) => state.readOnly);
  const alone = useShows(mapShows, (shows) => shows.alone);

  function addStep(): void {
    const { document } = editor.store.getState();
    commands.addNext(store.getState().active ?? document.steps.at(-1)?.id ?? null);
  }

  return (
    <div className={styles.tools} role="toolbar" aria-label={canvas.tools}>
      <Button
        look="outlined"
        icon={<Icon name="plus" />}
        title={canvas.addStepHint}
        disabled={readOnly}
        onClick={addStep}
      >
        {canvas.addStep}
      </Button>
      {alone && (
        <Button look="outlined" onClick={toggleAlone}>
          {canvas.showAll}
        </Button>
      )}
      <div className={styles.zoom}>
        <Button
          aria-label={canvas.zoomOut}
          icon={<Icon name="minus" />}
          onClick={() => editor.view.current()?.zoomOut()}
        />
        <span className={styles.level}>
          {formatShare(zoom < 0.01 ? zoom : Math.round(zoom * 100) / 100, locale)}
        </span>
        <Button
          aria-label={canvas.zoomIn}
          icon={<Icon name="plus" />}
          onClick={() => editor.view.current()?.zoomIn()}
        />
        <Button
          title={canvas.fitHint}
          icon={<Icon name="fit" />}
          onClick={() => editor.view.current()?.fit()}
        >
          {canvas.fit}
        </Button>
      </div>
    </div>
  );
}
