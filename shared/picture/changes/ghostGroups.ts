import { stepTimes } from '../../metrics/stream/stepTimes';
import type { StepDetail } from '../groups/stepGroup';
import { grid } from '../layout/grid';
import { stepBox } from '../layout/layout';
import { flowRoute } from '../layout/route';
import type { Picture } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { arrow, boundsOf, rect } from '../shapes';
import { styles } from '../styles';
import { fitText } from '../text/fitText';
import { middleOf, numbers, struck, tab, tabScale, tabText } from './changeTabs';
import { ghostFlows } from './layOutFuture';

const inset = 9;

/** How a ghost is set, by how much of a step is drawn. */
const sizes = {
  full: { name: styles.ghostName, time: styles.ghostTime, first: 26, leading: 15, lines: 2 },
  compact: { name: styles.ghostCompactName, time: styles.ghostCompactTime, first: 29, leading: 21, lines: 3 },
  coarse: { name: styles.ghostCoarseName, time: styles.ghostCoarseTime, first: 34, leading: 24, lines: 3 },
} as const;

/** What improvements take away, where it stands today: an empty outline with its name struck through, and its flows. */
export function ghostGroups(picture: Picture, detail: StepDetail = 'full'): readonly SceneGroup[] {
  if (picture.changes === null) return [];
  return [...flowGhosts(picture), ...stepGhosts(picture, detail)];
}

function stepGhosts(picture: Picture, detail: StepDetail): readonly SceneGroup[] {
  const { analysis, layout, words, changes } = picture;
  const { steps, calendar } = analysis.document;
  const set = sizes[detail];
  return (changes?.removedSteps ?? []).map(({ thing: step, by }, at) => {
    const box = stepBox(layout, steps.length + at);
    const name = step.name.trim() === '' ? words.unnamed : step.name.trim();
    const width = box.width - 2 * inset;
    const fitted = fitText(name, width, set.name.size, set.name.weight, set.lines);
    const shapes: Shape[] = [{ ...rect(box, 'paper', 6, 'muted', 1.2), dashed: true }];
    for (const [row, words] of fitted.lines.entries()) {
      shapes.push(...struck(box.x + inset, box.y + set.first + row * set.leading, words, set.name));
    }
    const { lead } = stepTimes(step, calendar);
    if (lead !== null) {
      const y = box.y + set.first + fitted.lines.length * set.leading + 4;
      shapes.push(...struck(box.x + inset, y, picture.time(lead), set.time));
    }
    shapes.push(
      ...tab(
        'removed',
        tabText(picture, 'removed', by),
        { x: box.x + box.width + 4, y: box.y + box.height },
        tabScale[detail],
      ).shapes,
    );
    const label = words.change.label.removed(name, numbers(by));
    return { key: `mark:ghost:${step.id}`, kind: 'mark', of: null, label, box, shapes } satisfies SceneGroup;
  });
}

function flowGhosts(picture: Picture): readonly SceneGroup[] {
  const { analysis, layout, changes, words } = picture;
  if (changes === null) return [];
  const removed = new Map(changes.removedFlows.map(({ thing, by }) => [thing.id, by]));
  const ghosts = new Set(changes.removedSteps.map(({ thing }) => thing.id));
  return ghostFlows(analysis, changes).flatMap((flow, at) => {
    const route = flowRoute(layout, analysis.document.flows.length + at);
    if (route === null) return [];
    const shapes: Shape[] = [arrow(route.points, 'muted', 1, grid.bend, true)];
    const byItself = !ghosts.has(flow.from) && !ghosts.has(flow.to);
    const by = removed.get(flow.id) ?? changes.flows.get(flow.id)?.by ?? [];
    if (byItself) {
      const says = tabText(picture, 'removed', by);
      shapes.push(...tab('removed', says, middleOf(route.points), 1, 'middle').shapes);
    }
    const group: SceneGroup = {
      key: `mark:ghostFlow:${flow.id}`,
      kind: 'mark',
      of: null,
      label: byItself ? words.change.label.removed(words.change.oneArrow, numbers(by)) : '',
      box: boundsOf(route.points),
      shapes,
    };
    return [group];
  });
}
