import { useStore } from 'zustand/react';
import { useEditor } from '../../editor/EditorProvider';
import { type MapPictureKind, mapShows, togglePath } from '../../editor/mapShows';
import { useWords } from '../../ui/useWords';
import styles from './MapViewBar.module.css';

const pictures: readonly MapPictureKind[] = ['map', 'trueScale', 'waits'];

/** Which picture of the map is shown, and whether its critical path is set apart. */
export function MapViewBar() {
  const { trueScale } = useWords();
  const shown = useStore(mapShows, (state) => state.picture);
  const path = useStore(mapShows, (state) => state.path);
  const empty = useEditor((state) => state.document.steps.length === 0);
  if (empty) return null;
  return (
    <div className={styles.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, no fields of a form */}
      <div role="group" aria-label={trueScale.switchLabel} className={styles.switch}>
        {pictures.map((picture) => (
          <button
            key={picture}
            type="button"
            className={styles.choice}
            aria-pressed={shown === picture}
            onClick={() => mapShows.setState({ picture })}
          >
            {trueScale[picture]}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles.path}
        aria-pressed={path}
        title={trueScale.pathHint}
        onClick={togglePath}
      >
        {trueScale.path}
      </button>
    </div>
  );
}
