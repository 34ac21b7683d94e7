import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import type { TimePictureKind } from '#shared/picture/trueScale/timePicture';
import { useEditor } from '../../editor/EditorProvider';
import { type MapPictureKind, mapShows, togglePath } from '../../editor/mapShows';
import { useWords } from '../../ui/useWords';
import type { ActionContext } from '../actions/action';
import { lazyPart } from '../start/lazyPart';
import { GuardedPart } from './GuardedPart';
import styles from './MapView.module.css';

const TimePicture = lazyPart(() =>
  import('../../features/trueScale/TimePicture').then((loaded) => loaded.TimePicture),
);

interface MapViewProps {
  readonly context: ActionContext;
  /** Whether the map has the whole window. */
  readonly alone: boolean;
  /** The map with its ladder. */
  readonly children: ReactNode;
}

/** The pictures of a map in one place: the map stays where it is, the others lie over it and grow out of its boxes. */
export function MapView({ context, alone, children }: MapViewProps) {
  const picture = useStore(mapShows, (state) => state.picture);
  const [shown, setShown] = useState<TimePictureKind | null>(null);
  if (picture !== 'map' && shown !== picture) setShown(picture);
  // Another map is opened as a map.
  useEffect(() => () => mapShows.setState({ picture: 'map', path: false, alone: false }), []);
  // It goes back to the boxes of the map before it is taken away.
  const onLeft = useCallback(() => {
    if (mapShows.getState().picture === 'map') setShown(null);
  }, []);
  const onBack = useCallback(() => context.editor?.view.current()?.focus(), [context.editor]);
  function onBroken(): void {
    mapShows.setState({ picture: 'map' });
    setShown(null);
  }
  return (
    <>
      {!alone && <MapViewBar />}
      <div className={styles.pictures}>
        <div className={styles.map} inert={picture !== 'map'}>
          {children}
        </div>
        {shown !== null && (
          <GuardedPart onClose={onBroken}>
            <TimePicture
              kind={shown}
              leaving={picture === 'map'}
              onLeft={onLeft}
              onBack={onBack}
              onSave={(format) => context.exportAs({ as: shown, format })}
            />
          </GuardedPart>
        )}
      </div>
    </>
  );
}

const pictures: readonly MapPictureKind[] = ['map', 'trueScale', 'waits'];

/** Which picture of the map is shown, and whether its critical path is set apart. */
function MapViewBar() {
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
