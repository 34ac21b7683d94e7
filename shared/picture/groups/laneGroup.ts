import { grid } from '../layout/grid';
import type { LaneBox } from '../layout/layout';
import type { Picture } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { putText, rect } from '../shapes';
import { styles } from '../styles';
import { inset } from './stepGroup';

/** A phase as a band behind its steps with its name on top, or a team as a lane with its name at the left. */
export function laneGroup(picture: Picture, laneBox: LaneBox): SceneGroup {
  const { words } = picture;
  const shapes: Shape[] = [rect(laneBox, laneBox.odd ? 'bandOdd' : 'bandEven', 8)];
  const team = laneBox.lane === null;
  const name = team && laneBox.name === '' ? words.noTeam : laneBox.name;
  if (team) {
    const width = grid.teamHead - 2 * inset;
    putText(shapes, laneBox.x + inset, laneBox.y + 28, name, styles.band, width, 4, 16);
  } else {
    putText(shapes, laneBox.x + inset, laneBox.y + 24, name, styles.band, laneBox.width - 2 * inset);
  }
  const { x, y, width, height } = laneBox;
  return {
    key: `band:${laneBox.key}`,
    kind: 'band',
    of: laneBox.lane,
    label: team ? words.teamLabel(name, laneBox.steps) : words.bandLabel(name, laneBox.steps),
    box: { x, y, width, height },
    shapes,
  };
}
