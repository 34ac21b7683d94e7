import { useLayoutEffect, useRef, useState } from 'react';
import { bandGroup } from '#shared/picture/groups/bandGroup';
import { flowGroup } from '#shared/picture/groups/flowGroup';
import { partnerGroups } from '#shared/picture/groups/partnerGroups';
import type { SceneGroup } from '#shared/picture/scene';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { type MapViewport, viewportOf } from '../../editor/mapViewport';
import { SceneShapes } from '../../ui/SceneShapes';
import { useWords } from '../../ui/useWords';
import styles from './Canvas.module.css';
import { largeBand } from './farDetail';
import { type MapPicture, mapPictureOf } from './mapPicture';
import { detailAt, stepDrawing } from './stepDrawing';
import { opened, type Size, visibleBox } from './viewWindow';

/**
 * The map as it is opened, to be looked at until the canvas that it is worked on has arrived: drawn from the same
 * picture in the same place, so that nothing moves when the canvas takes over.
 */
export function StillMap() {
  const { canvas } = useWords();
  const editor = useEditorHandle();
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const picture = mapPictureOf(useEditor((state) => state.analysis));

  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measured = { width: element.clientWidth, height: element.clientHeight };
    setSize(measured);
    // The ladder under the map stands below the same steps from the start.
    viewportOf(editor).setState(opened(picture.map, measured, picture.layout.mainAxis));
  }, [editor, picture]);

  return (
    <div ref={room} className={styles.room} role="img" aria-label={canvas.label}>
      {size !== null && (
        <svg width={size.width} height={size.height} aria-hidden="true">
          <Drawing picture={picture} size={size} view={opened(picture.map, size, picture.layout.mainAxis)} />
        </svg>
      )}
    </div>
  );
}

interface DrawingProps {
  readonly picture: MapPicture;
  readonly size: Size;
  readonly view: MapViewport;
}

function Drawing({ picture, size, view }: DrawingProps) {
  return (
    <g transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}>
      {groupsIn(picture, size, view).map((group) => (
        <SceneShapes key={group.key} group={group} />
      ))}
    </g>
  );
}

function groupsIn(picture: MapPicture, size: Size, view: MapViewport): readonly SceneGroup[] {
  const { drawing, layout } = picture;
  const detail = detailAt(view.zoom);
  const seen = visibleBox(view, size);
  const bands = layout.bands.map((band) => bandGroup(drawing, band));
  return [
    ...(detail === 'far' ? bands.map(largeBand) : bands),
    ...partnerGroups(drawing),
    ...picture.flowIndex.within(seen).flatMap((index) => flowGroup(drawing, index) ?? []),
    ...picture.stepIndex
      .within(seen)
      .flatMap((index) => stepDrawing(picture, picture.steps[index]?.id ?? '', detail)?.groups ?? []),
  ];
}
