import type { Band } from '../layout/layout';
import type { Picture } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { putText, rect } from '../shapes';
import { styles } from '../styles';
import { inset } from './stepGroup';

/** A phase as a band behind its steps, with its name. */
export function bandGroup(picture: Picture, band: Band): SceneGroup {
  const { document } = picture.analysis;
  const name = document.lanes.find((lane) => lane.id === band.lane)?.name ?? '';
  const shapes: Shape[] = [rect(band, band.odd ? 'bandOdd' : 'bandEven', 8)];
  putText(shapes, band.x + inset, band.y + 24, name, styles.band, band.width - 2 * inset);
  const steps = document.steps.filter((step) => step.phase === band.lane).length;
  const { x, y, height } = band;
  return {
    key: `band:${band.key}`,
    kind: 'band',
    of: band.lane,
    label: picture.words.bandLabel(name, steps),
    box: { x, y, width: band.width, height },
    shapes,
  };
}
