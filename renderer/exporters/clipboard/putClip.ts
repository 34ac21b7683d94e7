import { writeVsmap } from '#shared/file/writeVsmap';
import { clipOf } from '#shared/formats/clipboard/clip';
import { clipType } from '#shared/formats/clipboard/clipType';
import type { MapDocument } from '#shared/model/mapDocument';
import { words } from '#shared/text/words';
import { isLongCopy } from '../../editor/largeMaps';
import { currentPlatform } from '../../platform/currentPlatform';
import { currentLocale } from '../../ui/language';

/**
 * Puts steps on the clipboard while it is being copied: the forms of text at once, and then all forms with the
 * pictures, which take a moment to draw. Where the clipboard refuses that, the text stays. Of thousands of steps the
 * tables come with the second part too: until then they can be pasted as steps, and elsewhere as their names.
 */
export function putClip(data: Pick<DataTransfer, 'setData'>, part: MapDocument): void {
  const locale = currentLocale();
  if (isLongCopy(part)) {
    data.setData(clipType, writeVsmap(part));
    data.setData('text/plain', part.steps.map(({ name }) => name).join('\n'));
  } else {
    const { vsmap, html, tsv } = clipOf(part, words(locale).paste.meanings);
    data.setData(clipType, vsmap);
    data.setData('text/html', html);
    data.setData('text/plain', tsv);
  }
  void import('./copySteps').then(({ copySteps }) =>
    copySteps({ part, as: 'everything', locale }, currentPlatform()),
  );
}
