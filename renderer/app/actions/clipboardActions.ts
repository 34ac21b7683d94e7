import type { CopiedAs } from '../../exporters/clipboard/copiedForms';
import { pasteStore } from '../../features/exchange/paste/pasteStore';
import { loadSometime } from '../start/lazyPart';
import type { Action, ActionId } from './action';
import { needsSteps, never } from './disabledReasons';

const loadCopying = loadSometime(() => import('../files/copy'));

/** What leaves by the clipboard, and what comes in by it where no paste event does. */
export const clipboardActions: readonly Action[] = [
  copyAction('copyAll', 'everything'),
  copyAction('copyMarkdown', 'markdown'),
  copyAction('copyPicture', 'picture'),
  {
    id: 'pasteTable',
    place: 'edit',
    group: 3,
    keys: [{ key: 'V', mod: true, shift: true }],
    disabledReason: never,
    run(context) {
      pasteStore.setState({ content: null });
      context.showDialog('paste');
    },
  },
];

function copyAction(id: ActionId, as: CopiedAs): Action {
  return {
    id,
    place: 'edit',
    group: 3,
    keys: [],
    offeredOn: ['step', 'map'],
    disabledReason: needsSteps,
    run: (context) => void loadCopying().then(({ copy }) => copy(context, as)),
  };
}
