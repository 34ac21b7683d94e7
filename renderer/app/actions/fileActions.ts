import { cleanCopy, switchCleanCopy } from '../../exporters/cleanCopy';
import type { FileForm } from '../../exporters/registry';
import { runningToast, toastStore } from '../../ui/toastStore';
import type { Action, ActionId } from './action';
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
    run: (context) => context.exportAs('vsmap'),
  },
  {
    id: 'exportProposal',
    place: 'file',
    group: 1,
    keys: [],
    disabledReason: needsMap,
    run: (context) => context.showDialog('proposal'),
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

function exportAction(id: ActionId, form: FileForm): Action {
  return {
    id,
    place: 'file',
    group: 1,
    keys: [],
    disabledReason: needsMap,
    run: (context) => context.exportAs(form),
  };
}
