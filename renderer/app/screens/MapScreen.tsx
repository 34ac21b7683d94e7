import { Suspense } from 'react';
import { EditorProvider } from '../../editor/EditorProvider';
import { useFirstWords } from '../../ui/language';
import type { ActionContext } from '../actions/action';
import type { SessionState } from '../start/useSession';
import type { World } from '../world';
import styles from './MapScreen.module.css';
import { LazyEditorScreen, LazyMapTrouble } from './screens';

interface MapScreenProps {
  readonly world: World;
  readonly state: SessionState;
  readonly context: ActionContext;
}

/** A map of the library, from opening it on. */
export function MapScreen({ world, state, context }: MapScreenProps) {
  const { app } = useFirstWords();
  switch (state.kind) {
    case 'none':
    case 'opening':
      return <p className={styles.opening}>{app.loading}</p>;
    case 'failed':
      return (
        <Suspense>
          <LazyMapTrouble error={state.error} platform={world.platform} />
        </Suspense>
      );
    case 'open':
      return (
        <EditorProvider key={state.session.mapId} editor={state.session.editor}>
          <Suspense fallback={<p className={styles.opening}>{app.loading}</p>}>
            <LazyEditorScreen session={state.session} context={context} mac={world.platform.mac} />
          </Suspense>
        </EditorProvider>
      );
  }
}
