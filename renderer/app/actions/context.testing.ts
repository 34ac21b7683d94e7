import { ok } from '#shared/model/result';
import type { Platform } from '../../platform/platform';
import { freshWorld } from '../../storage/storage.testing';
import type { ActionContext } from './action';

const quietPlatform: Platform = {
  kind: 'browser',
  mac: false,
  openFile: async () => null,
  saveFile: async ({ suggestedName }) => ok({ name: suggestedName }),
  writeClipboard: async () => true,
  openLink: () => {},
  setLanguage: () => {},
  setMenu: () => {},
  onMenuAction: () => () => {},
  onOpenFile: () => () => {},
  ready: () => {},
};

/** The library of a new person, in which nothing is open; what is asked for is thrown away. */
export function contextInLibrary(): ActionContext {
  return {
    world: { ...freshWorld(), platform: quietPlatform },
    editor: null,
    session: null,
    theme: 'dark',
    setTheme: () => {},
    newMap: () => {},
    openFile: () => {},
    exportAs: () => {},
    toLibrary: () => {},
    renameMap: () => {},
    showDialog: () => {},
  };
}
