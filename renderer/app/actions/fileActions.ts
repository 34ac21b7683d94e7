import type { Action } from './action';

export const fileActions: readonly Action[] = [
  {
    id: 'newMap',
    place: 'file',
    group: 0,
    keys: [{ key: 'N', mod: true }],
    enabled: () => true,
    run: (context) => context.newMap(),
  },
  {
    id: 'openFile',
    place: 'file',
    group: 0,
    keys: [{ key: 'O', mod: true }],
    enabled: () => true,
    run: (context) => context.openFile(),
  },
  {
    id: 'library',
    place: 'file',
    group: 0,
    keys: [],
    enabled: (context) => context.editor !== null,
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
    enabled: (context) => context.editor !== null,
    run: (context) => context.exportAs('vsmap'),
  },
  {
    id: 'exportPng',
    place: 'file',
    group: 1,
    keys: [],
    enabled: (context) => context.editor !== null,
    run: (context) => context.exportAs('png'),
  },
  {
    id: 'exportSvg',
    place: 'file',
    group: 1,
    keys: [],
    enabled: (context) => context.editor !== null,
    run: (context) => context.exportAs('svg'),
  },
];
