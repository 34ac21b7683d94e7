import type { MapDocument } from '#shared/model/mapDocument';
import { words } from '#shared/text/words';
import { partOfMap } from '../../editor/partOfMap';
import type { CopiedAs } from '../../exporters/clipboard/copiedForms';
import { copySteps } from '../../exporters/clipboard/copySteps';
import { currentLocale } from '../../ui/language';
import { showToast } from '../../ui/toastStore';
import { withProgress } from '../../ui/withProgress';
import type { ActionContext } from '../actions/action';

/** Copies the selected steps, or the whole map where none is selected, and says so. */
export async function copy({ editor, world }: ActionContext, as: CopiedAs): Promise<void> {
  if (editor === null) return;
  const { document, selection } = editor.store.getState();
  const part: MapDocument = selection.steps.size === 0 ? document : partOfMap(document, selection.steps);
  const locale = currentLocale();
  const said = words(locale);
  const { paste } = said;
  const taken = await copySteps({ part, as, locale }, world.platform, (making) =>
    withProgress(() => making, paste.copying(part.steps.length), said),
  ).catch(() => false);
  if (taken === null) return;
  if (!taken) showToast({ text: paste.notCopied, tone: 'problem' });
  else if (as === 'markdown') showToast({ text: paste.copiedMarkdown });
  else if (as === 'picture') showToast({ text: paste.copiedPicture });
  else showToast({ text: paste.copied(part.steps.length) });
}
