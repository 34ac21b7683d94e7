import type { Picture } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { putText, type TextStyle } from '../shapes';
import { sentenceStyles, styles } from '../styles';
import { textWidth } from '../text/textWidth';
import { edge } from './scale';

/** Title of the map and one sentence, for pictures that leave the app. */
export function titleGroup(picture: Picture, sentence: string, width: number): SceneGroup {
  const room = width - 2 * edge;
  const fits = (style: TextStyle) => textWidth(sentence, style.size, style.weight) <= room;
  const style = sentenceStyles.find(fits) ?? (sentenceStyles.at(-1) as TextStyle);
  const title = picture.analysis.document.title.trim();
  const shapes: Shape[] = [];
  putText(shapes, edge, 32, title === '' ? picture.words.untitled : title, styles.headingTitle, room);
  putText(shapes, edge, 60, sentence, style, room);
  return {
    key: 'heading:map',
    kind: 'heading',
    of: null,
    label: sentence,
    box: { x: edge, y: 0, width: room, height: 72 },
    shapes,
  };
}
