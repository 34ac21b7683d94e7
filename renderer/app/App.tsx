import {
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { DropTarget } from '../features/exchange/DropTarget';
import type { Database } from '../storage/database';
import { writeSetting } from '../storage/settings';
import { themeSetting } from '../storage/storedNames';
import { useFirstWords } from '../ui/language';
import { PaintPatterns } from '../ui/PaintPatterns';
import { Toasts } from '../ui/Toasts';
import type { ActionContext, DialogId } from './actions/action';
import { useNativeMenu } from './actions/nativeMenu';
import { useActionKeys } from './actions/useActionKeys';
import { DialogSlot, GuardedDialog } from './dialogs/DialogSlot';

import { useClipboard } from './files/useClipboard';
import { useFiles } from './files/useFiles';
import { useMapMaking } from './files/useMapMaking';
import { focusMapTitle } from './header/MapTitle';
import { go, parseRoute } from './route';
import { ErrorBoundary } from './screens/ErrorBoundary';
import { MapScreen } from './screens/MapScreen';
import { LazyLibraryScreen, LazyMapTrouble } from './screens/screens';
import { BrokenScreen } from './screens/Trouble';
import { lazyPart, loadRest, loadSometime } from './start/lazyPart';
import { endFirstPicture } from './start/showFirstPicture';
import type { LibraryStart } from './start/startLibrary';
import { useLibraryStart } from './start/startLibrary';
import { useSession } from './start/useSession';
import type { ThemeChoice } from './theme';
import { applyTheme } from './theme';
import type { World } from './world';

interface AppProps {
  readonly world: World;
  readonly library: Promise<LibraryStart>;
  readonly firstTheme: ThemeChoice;
}

const BrokenFileDialog = lazyPart(() =>
  import('../features/exchange/BrokenFileDialog').then((loaded) => loaded.BrokenFileDialog),
);
const loadExport = loadSometime(() => import('../features/exchange/exportMap'));

/** The app: what the address asks for, and around it what every screen needs. */
export function App({ world, library, firstTheme }: AppProps) {
  const words = useFirstWords();
  const { platform } = world;
  const start = useLibraryStart(library);
  const route = parseRoute(useHash());
  const session = useSession(world, route.kind === 'map' ? route.id : null);
  const [theme, setTheme] = useTheme(world.database, firstTheme);
  const { newMap, sample } = useMapMaking(world);
  const [dialog, setDialog] = useState<DialogId | null>(null);
  const files = useFiles(world, setDialog);
  const open = session.kind === 'open' ? session.session : null;
  const { choose } = files;

  const context = useMemo(
    (): ActionContext => ({
      world,
      editor: open?.editor ?? null,
      session: open,
      theme,
      setTheme,
      newMap,
      openFile: choose,
      exportAs(leaving) {
        if (open === null) return;
        const { around, editor } = open;
        const { base: document } = editor.store.getState();
        void loadExport().then(({ exportMap }) =>
          exportMap(leaving, { document, around }, platform, words.locale),
        );
      },
      toLibrary: () => go({ kind: 'library' }),
      renameMap: focusMapTitle,
      showDialog: setDialog,
    }),
    [world, open, theme, setTheme, newMap, choose, platform, words],
  );
  useActionKeys(context, platform.mac);
  useNativeMenu(context, platform);
  useClipboard(context);
  useEffect(() => platform.ready(), [platform]);
  const told = session.kind === 'open' || session.kind === 'failed' || start.kind === 'failed';
  useLayoutEffect(() => {
    if (told || route.kind === 'library') endFirstPicture();
  }, [told, route.kind]);
  const settled = start.kind !== 'starting' && (route.kind === 'library' || open !== null);
  useEffect(() => {
    if (settled) void loadRest();
  }, [settled]);

  const broken = (
    <BrokenScreen
      onSaveFile={open === null ? null : () => context.exportAs({ as: 'map', format: 'vsmap' })}
    />
  );
  return (
    <DropTarget onFile={files.receive}>
      <PaintPatterns />
      {/* Should what tells of a failure fail itself, the page is not left empty. */}
      <ErrorBoundary instead={broken}>
        <ErrorBoundary key={route.kind === 'map' ? route.id : ''} instead={broken}>
          {start.kind === 'failed' ? (
            <Suspense>
              <LazyMapTrouble error={start.error} platform={platform} />
            </Suspense>
          ) : route.kind === 'map' ? (
            <MapScreen world={world} state={session} context={context} />
          ) : (
            start.kind === 'ready' && (
              <Suspense>
                <LazyLibraryScreen world={world} context={context} onSample={sample} />
              </Suspense>
            )
          )}
        </ErrorBoundary>
        {files.failure !== null && (
          <GuardedDialog onClose={files.dismiss}>
            <BrokenFileDialog failure={files.failure} onClose={files.dismiss} onOpenCopy={files.openCopy} />
          </GuardedDialog>
        )}
        <DialogSlot shown={dialog} context={context} onClose={() => setDialog(null)} />
        <Toasts label={words.app.messages} dismissLabel={words.app.dismiss} />
      </ErrorBoundary>
    </DropTarget>
  );
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The hash of the address, as it changes. */
function useHash(): string {
  return useSyncExternalStore(onHashChange, () => location.hash);
}

/** The colours of the window, and the way to choose others. The choice is kept. */
function useTheme(database: Database, first: ThemeChoice): [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(first);
  useEffect(() => applyTheme(choice, window), [choice]);
  const choose = useCallback(
    (next: ThemeChoice): void => {
      // Seen when it is kept: a window that is closed at once comes back in the colours that it showed.
      void writeSetting(database, themeSetting, next).then(() => setChoice(next));
    },
    [database],
  );
  return [choice, choose];
}
