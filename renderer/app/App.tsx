import { Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { DropTarget } from '../features/exchange/DropTarget';
import { PaintPatterns } from '../ui/PaintPatterns';
import { Toasts } from '../ui/Toasts';
import { useFirstWords } from '../ui/useFirstWords';
import type { ActionContext } from './actions/action';
import { useActionKeys } from './actions/useActionKeys';
import { useNativeMenu } from './actions/useNativeMenu';
import { BrokenScreen } from './BrokenScreen';
import { DialogSlot } from './dialogs/DialogSlot';
import type { DialogId } from './dialogs/dialogId';
import { GuardedDialog } from './dialogs/GuardedDialog';
import { ErrorBoundary } from './ErrorBoundary';
import { endFirstPicture } from './firstPicture/showFirstPicture';
import { focusMapTitle } from './header/MapTitle';
import { lazyPart, loadRest, loadSometime } from './lazyPart';
import { MapScreen } from './MapScreen';
import { go, parseRoute } from './route';
import { LibraryScreen, MapTrouble } from './screens';
import type { LibraryStart } from './startLibrary';
import type { ThemeChoice } from './theme/themeChoice';
import { useTheme } from './theme/useTheme';
import { useClipboard } from './useClipboard';
import { useFiles } from './useFiles';
import { useHash } from './useHash';
import { useLibraryStart } from './useLibraryStart';
import { useMapMaking } from './useMapMaking';
import { useSession } from './useSession';
import type { World } from './world';

interface AppProps {
  readonly world: World;
  readonly library: Promise<LibraryStart>;
  readonly firstTheme: ThemeChoice;
}

const BrokenFile = lazyPart(() =>
  import('../features/exchange/BrokenFile').then((loaded) => loaded.BrokenFile),
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
      exportAs(form, drawn) {
        if (open === null) return;
        const { around, editor } = open;
        const { base: document } = editor.store.getState();
        void loadExport().then(({ exportMap }) =>
          exportMap(form, { document, around, ...(drawn && { drawn }) }, platform, words.locale),
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

  const broken = <BrokenScreen onSaveFile={open === null ? null : () => context.exportAs('vsmap')} />;
  return (
    <DropTarget onFile={files.receive}>
      <PaintPatterns />
      {/* Should what tells of a failure fail itself, the page is not left empty. */}
      <ErrorBoundary instead={broken}>
        <ErrorBoundary key={route.kind === 'map' ? route.id : ''} instead={broken}>
          {start.kind === 'failed' ? (
            <Suspense>
              <MapTrouble error={start.error} platform={platform} />
            </Suspense>
          ) : route.kind === 'map' ? (
            <MapScreen world={world} state={session} context={context} />
          ) : (
            start.kind === 'ready' && (
              <Suspense>
                <LibraryScreen world={world} context={context} onSample={sample} />
              </Suspense>
            )
          )}
        </ErrorBoundary>
        {files.failure !== null && (
          <GuardedDialog onClose={files.dismiss}>
            <BrokenFile failure={files.failure} onClose={files.dismiss} onOpenCopy={files.openCopy} />
          </GuardedDialog>
        )}
        <DialogSlot shown={dialog} context={context} onClose={() => setDialog(null)} />
        <Toasts label={words.app.messages} dismissLabel={words.app.dismiss} />
      </ErrorBoundary>
    </DropTarget>
  );
}
