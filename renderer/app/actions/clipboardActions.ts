import type { MapDocument } from '#shared/model/mapDocument';
import { words } from '#shared/text/words';
import { partOfMap } from '../../editor/partOfMap';
import type { CopiedAs } from '../../exporters/clipboard/copiedForms';
import { awaitAside } from '../../features/exchange/awaitAside';
import { pasteStore } from '../../features/exchange/paste/pasteStore';
import { currentLocale } from '../../ui/language';
import { showToast } from '../../ui/toastStore';
import { loadSometime } from '../lazyPart';
import type { Action, ActionContext, ActionId } from './action';
import { needsSteps, never } from './hindrances';

const loadCopying = loadSometime(() => import('../../exporters/clipboard/copySteps'));

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
    hindrance: never,
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
    hindrance: needsSteps,
    run: (context) => void copy(context, as),
  };
}

/** Copies the selected steps, or the whole map where none is selected, and says so. */
async function copy({ editor, world }: ActionContext, as: CopiedAs): Promise<void> {
  if (editor === null) return;
  const { document, selection } = editor.store.getState();
  const part: MapDocument = selection.steps.size === 0 ? document : partOfMap(document, selection.steps);
  const { copySteps } = await loadCopying();
  const locale = currentLocale();
  const said = words(locale);
  const { paste } = said;
  const taken = await copySteps({ part, as, locale }, world.platform, (making) =>
    awaitAside(() => making, paste.copying(part.steps.length), said),
  ).catch(() => false);
  if (taken === null) return;
  if (!taken) showToast({ text: paste.notCopied, tone: 'problem' });
  else if (as === 'markdown') showToast({ text: paste.copiedMarkdown });
  else if (as === 'picture') showToast({ text: paste.copiedPicture });
  else showToast({ text: paste.copied(part.steps.length) });
}
