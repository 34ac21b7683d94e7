import { useLayoutEffect, useRef, useState } from 'react';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { viewportOf } from '../../../editor/mapViewport';
import { SceneShapes } from '../../../ui/SceneShapes';
import { useWords } from '../../../ui/useWords';
import styles from '../Canvas.module.css';
import { opened, type Size } from '../camera/viewWindow';
import { type MapPicture, mapPictureOf } from './mapPicture';
import { stillView } from './stillView';

/**
 * The map as it is opened, to be looked at until the canvas that it is worked on has arrived: drawn from the same
 * picture in the same place, so that nothing moves when the canvas takes over.
 */
export function StillMap() {
  const { canvas } = useWords();
  const editor = useEditorHandle();
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const picture = mapPictureOf(useEditor((state) => state.derived));

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
          <Drawing picture={picture} size={size} />
        </svg>
      )}
    </div>
  );
}

interface DrawingProps {
  readonly picture: MapPicture;
  readonly size: Size;
}

function Drawing({ picture, size }: DrawingProps) {
  const { view, groups } = stillView(picture, size);
  return (
    <g transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}>
      {groups.map((group) => (
        <SceneShapes key={group.key} group={group} />
      ))}
    </g>
  );
}
