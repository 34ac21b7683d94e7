import '@fontsource-variable/inter';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { createRoot } from 'react-dom/client';
import { restoreLetterKeys } from '../../editor/keys/letterKeys';
import { currentPlatform } from '../../platform/currentPlatform';
import { readSetting } from '../../storage/settings';
import { themeSetting } from '../../storage/storedNames';
import { App } from '../App';
import { speakAsChosen } from '../languageStore';
import { restorePanes } from '../panes/panesStore';
import { restoreRows } from '../panes/rowsChoice';
import { parseRoute } from '../route';
import { restoreSide } from '../side/sideStore';
import { applyTheme, themeChoiceOf } from '../theme';
import type { World } from '../world';
import { startLibrary } from './startLibrary';
import { openEarly } from './useSession';

/** Puts the app on the page. */
async function start(root: HTMLElement): Promise<void> {
  const { connectDatabase } = await import('../../storage/database');
  const world: World = {
    database: connectDatabase(),
    locks: navigator.locks,
    now: Date.now,
    platform: currentPlatform(),
  };
  const route = parseRoute(location.hash);
  // The disk is asked for the map together with the settings, not after the first picture of an empty window.
  const opening = route.kind === 'map' ? openEarly(world, route.id) : Promise.resolve();
  const library = startLibrary(world, opening);
  // Before the first picture, so that a dark room is not lit up by a white page.
  const [storedTheme] = await Promise.all([
    readSetting(world.database, themeSetting),
    speakAsChosen(world.database),
    restoreLetterKeys(world.database),
    restorePanes(world.database),
    restoreSide(world.database),
    restoreRows(world.database),
  ]);
  const theme = themeChoiceOf(storedTheme);
  applyTheme(theme, window)();
  createRoot(root).render(<App world={world} library={library} firstTheme={theme} />);
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the app');
void start(root);
