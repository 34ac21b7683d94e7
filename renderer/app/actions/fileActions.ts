import type { SavedKind } from '#shared/bridge/savedFile';
import { cleanCopy, switchCleanCopy } from '../../exporters/cleanCopy';
import type { Action, ActionId } from './action';
import { needsMap, never } from './hindrances';

export const fileActions: readonly Action[] = [
  {
    id: 'newMap',
    place: 'file',
    group: 0,
    keys: [{ key: 'N', mod: true }],
    hindrance: never,
    run: (context) => context.newMap(),
  },
  {
    id: 'newFromTemplate',
    place: 'file',
    group: 0,
    keys: [{ key: 'N', mod: true, shift: true }],
    hindrance: never,
    run: (context) => context.showDialog('templates'),
  },
  {
    id: 'openFile',
    place: 'file',
    group: 0,
    keys: [{ key: 'O', mod: true }],
    hindrance: never,
    run: (context) => context.openFile(),
  },
  {
    id: 'library',
    place: 'file',
    group: 0,
    keys: [],
    hindrance: needsMap,
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
    hindrance: needsMap,
    run: (context) => context.exportAs('vsmap'),
  },
  {
    id: 'exportProposal',
    place: 'file',
    group: 1,
    keys: [],
    hindrance: needsMap,
    run: (context) => context.exportProposal(),
  },
  exportAction('exportPng', 'png'),
  exportAction('exportSvg', 'svg'),
  exportAction('exportPdf', 'pdf'),
  exportAction('exportHtml', 'html'),
  exportAction('exportMarkdown', 'md'),
  exportAction('exportCsv', 'csv'),
  exportAction('exportXlsx', 'xlsx'),
  exportAction('exportDocx', 'docx'),
  exportAction('exportPptx', 'pptx'),
  {
    id: 'cleanCopy',
    place: 'file',
    group: 1,
    keys: [],
    hindrance: never,
    checked: () => cleanCopy.getState().on,
    watches: [cleanCopy],
    run: switchCleanCopy,
  },
];

function exportAction(id: ActionId, kind: SavedKind): Action {
  return {
    id,
    place: 'file',
    group: 1,
    keys: [],
    hindrance: needsMap,
    run: (context) => context.exportAs(kind),
  };
}
