import { type ExportedFormatId, exportedFormatIds } from '#shared/file/formatId';
import { cleanCopy, switchCleanCopy } from '../../exporters/cleanCopy';
import { runningToast, toastStore } from '../../ui/toastStore';
import type { Action } from './action';
import { needsMap, never } from './disabledReasons';

export const fileActions: readonly Action[] = [
  {
    id: 'newMap',
    place: 'file',
    group: 0,
    keys: [{ key: 'N', mod: true }],
    disabledReason: never,
    run: (context) => context.newMap(),
  },
  {
    id: 'newFromTemplate',
    place: 'file',
    group: 0,
    keys: [{ key: 'N', mod: true, shift: true }],
    disabledReason: never,
    run: (context) => context.showDialog('templates'),
  },
  {
    id: 'openFile',
    place: 'file',
    group: 0,
    keys: [{ key: 'O', mod: true }],
    disabledReason: never,
    run: (context) => context.openFile(),
  },
  {
    id: 'library',
    place: 'file',
    group: 0,
    keys: [],
    disabledReason: needsMap,
    run: (context) => context.toLibrary(),
  },
  {
    id: 'saveVsmap',
    place: 'file',
    group: 1,
    keys: [
      { key: 'S', mod: true },
      { key: 'S', mod: true, shift: true },
    ],
    disabledReason: needsMap,
    run: (context) => context.exportAs({ as: 'map', format: 'vsmap' }),
  },
  {
    id: 'exportProposal',
    place: 'file',
    group: 1,
    keys: [],
    disabledReason: needsMap,
    run: (context) => context.showDialog('proposal'),
  },
  ...exportedFormatIds.flatMap((format) => (format === 'vsmap' ? [] : [exportAction(format)])),
  {
    id: 'cleanCopy',
    place: 'file',
    group: 1,
    keys: [],
    disabledReason: never,
    checked: () => cleanCopy.getState().on,
    watches: [cleanCopy],
    run: switchCleanCopy,
  },
  {
    id: 'cancelRunning',
    place: 'file',
    group: 2,
    keys: [{ key: '.', mod: true }],
    disabledReason: () => (runningToast() === null ? 'nothingRunning' : null),
    watches: [toastStore],
    run: () => runningToast()?.action?.run(),
  },
];

/** The map file is saved, everything else is exported. */
type ExportedElse = Exclude<ExportedFormatId, 'vsmap'>;

function exportAction(format: ExportedElse): Action {
  return {
    id: `export${capitalised(format)}`,
    place: 'file',
    group: 1,
    keys: [],
    disabledReason: needsMap,
    run: (context) => context.exportAs({ as: 'map', format }),
  };
}

function capitalised<Text extends string>(text: Text): Capitalize<Text> {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<Text>;
}
