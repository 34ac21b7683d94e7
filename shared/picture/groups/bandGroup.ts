import { grid } from '../layout/grid';
import type { Band } from '../layout/layout';
import type { Picture } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { putText, rect } from '../shapes';
import { styles } from '../styles';
import { inset } from './stepGroup';

/** A phase as a band behind its steps with its name on top, or a team as a lane with its name at the left. */
export function bandGroup(picture: Picture, band: Band): SceneGroup {
  const { words } = picture;
  const shapes: Shape[] = [rect(band, band.odd ? 'bandOdd' : 'bandEven', 8)];
  const team = band.lane === null;
  const name = team && band.name === '' ? words.noTeam : band.name;
  if (team) {
    const width = grid.teamHead - 2 * inset;
    putText(shapes, band.x + inset, band.y + 28, name, styles.band, width, 4, 16);
  } else {
    putText(shapes, band.x + inset, band.y + 24, name, styles.band, band.width - 2 * inset);
  }
  const { x, y, width, height } = band;
  return {
    key: `band:${band.key}`,
    kind: 'band',
    of: band.lane,
    label: team ? words.teamLabel(name, band.steps) : words.bandLabel(name, band.steps),
    box: { x, y, width, height },
    shapes,
  };
}
