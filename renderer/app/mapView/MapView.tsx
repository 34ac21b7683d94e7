import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import type { TimePictureKind } from '#shared/picture/trueScale/timePicture';
import { mapShows } from '../../editor/mapShows';
import type { ActionContext } from '../actions/action';
import { GuardedPart } from '../GuardedPart';
import { lazyPart } from '../lazyPart';
import styles from './MapView.module.css';
import { MapViewBar } from './MapViewBar';

const TimePicture = lazyPart(() =>
  import('../../features/trueScale/TimePicture').then((loaded) => loaded.TimePicture),
);

interface MapViewProps {
  readonly context: ActionContext;
  /** The map with its ladder. */
  readonly children: ReactNode;
}

/** The pictures of a map in one place: the map stays where it is, the others lie over it and grow out of its boxes. */
export function MapView({ context, children }: MapViewProps) {
  const picture = useStore(mapShows, (state) => state.picture);
  const [shown, setShown] = useState<TimePictureKind | null>(null);
  if (picture !== 'map' && shown !== picture) setShown(picture);
  // Another map is opened as a map.
  useEffect(() => () => mapShows.setState({ picture: 'map', path: false }), []);
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
      <MapViewBar />
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
              onSave={(kind) => context.exportAs(kind, shown)}
            />
          </GuardedPart>
        )}
      </div>
    </>
  );
}
