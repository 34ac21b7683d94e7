import { words } from '#shared/text/words';
import type { TimePictureKind } from '../../features/trueScale/timeScene';
import { currentLocale } from '../../ui/language';
import type { ActionContext } from '../actions/action';

/** Lets a picture in which time is width leave the app; nothing happens while it cannot be drawn. */
export async function saveTimePicture(
  { editor, exportAs }: Pick<ActionContext, 'editor' | 'exportAs'>,
  picture: TimePictureKind,
  kind: 'svg' | 'png',
): Promise<void> {
  if (editor === null) return;
  const { exportedScene } = await import('../../features/trueScale/timeScene');
  const said = words(currentLocale());
  const scene = exportedScene(picture, editor.store.getState().analysis, said);
  if (scene === null) return;
  exportAs(kind, { scene, name: picture === 'waits' ? said.trueScale.waits : said.trueScale.trueScale });
}
