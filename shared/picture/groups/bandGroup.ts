import type { Band } from '../layout/layout';
import type { Picture } from '../picture';
import type { SceneGroup } from '../scene';
import { rect, text } from '../shapes';
import { fitText } from '../text/fitText';
import { inset } from './stepGroup';

/** A phase as a band behind its steps, with its name. */
export function bandGroup(picture: Picture, band: Band): SceneGroup {
  const { document } = picture.analysis;
  const name = document.lanes.find((lane) => lane.id === band.lane)?.name ?? '';
  const width = band.width - 2 * inset;
  const fitted = fitText(name, { width, size: 12, weight: 600, lines: 1 });
  const full = fitted.full === undefined ? {} : { full: fitted.full };
  const steps = document.steps.filter((step) => step.phase === band.lane).length;
  const { x, y, height } = band;
  return {
    key: `band:${band.key}`,
    kind: 'band',
    of: band.lane,
    label: picture.words.bandLabel(name, steps),
    box: { x, y, width: band.width, height },
    shapes: [
      rect(band, band.odd ? 'bandOdd' : 'bandEven', { radius: 8 }),
      ...fitted.lines.map((words) =>
        text(x + inset, y + 24, words, 12, { weight: 600, fill: 'muted', ...full }),
      ),
    ],
  };
}
