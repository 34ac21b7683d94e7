import type { StepId } from '../../model/step';
import { stepBox } from '../layout/layout';
import { figureOf, nameOf, type Picture } from '../picture';
import type { Box, Paint, SceneGroup, Shape } from '../scene';
import { polygon, rect, textShape, topRect } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import { diamond, triangle } from './symbols';

/**
 * What stands out, the heaviest last: the slack where it is shown, the lowest quality, and the constraint where it is
 * known, else the longest wait. A box has room for one tab: the heavier takes it.
 */
export function markGroups(picture: Picture): readonly SceneGroup[] {
  if (picture.analysis.document.steps.length === 0) return [];
  const marked = weakPoint(picture);
  const slack = picture.pathShown ? slackGroups(picture, marked?.of ?? null) : [];
  const taken = new Set([...slack, marked].map((group) => group?.of));
  return [...slack, lowestQuality(picture, taken), marked].filter((group) => group !== null);
}

/** How much longer each step off the critical path could take, as a tab on top of its box. */
function slackGroups(picture: Picture, marked: StepId | null): readonly SceneGroup[] {
  const { analysis, words } = picture;
  return analysis.document.steps.flatMap(({ id }, index) => {
    const slack = figureOf(analysis.slack, id);
    if (slack === undefined || picture.critical.has(id) || id === marked) return [];
    const time = picture.time(slack);
    const says = slack === 0 ? words.noSlackTab : words.slackTab(time);
    const box = stepBox(picture.layout, index);
    const wide = Math.ceil(textWidth(says, styles.slack.size, styles.slack.weight) / 2) * 2 + 16;
    const left = box.x + (box.width - wide) / 2;
    const label = words.slackLabel(nameOf(picture, index), picture.spokenTime(slack));
    const shapes = [
      rect({ x: left, y: box.y - 19, width: wide, height: 17 }, 'surface', 4, 'muted', 1),
      textShape(box.x + box.width / 2, box.y - 6.5, says, styles.slack),
    ];
    return [
      {
        key: `mark:slack:${id}`,
        kind: 'mark',
        of: id,
        label,
        box: { ...box, y: box.y - 20 },
        shapes,
      } as const,
    ];
  });
}

function weakPoint(picture: Picture): SceneGroup | null {
  const { analysis, words } = picture;
  if (analysis.constraint !== null) {
    const index = analysis.indexOf(analysis.constraint.step);
    const utilisation = picture.share(analysis.constraint.utilisation);
    const label = words.constraintLabel(nameOf(picture, index), utilisation);
    const slack = picture.pathShown ? (figureOf(analysis.slack, analysis.constraint.step) ?? 0) : 0;
    const says = slack > 0 ? words.constraintAndSlack(words.slackTab(picture.time(slack))) : words.constraint;
    return markGroup(picture, index, 'constraint', says, 'ink', label);
  }
  if (analysis.longestWait === null) return null;
  const index = analysis.indexOf(analysis.longestWait.step);
  const label = words.longestWaitLabel(nameOf(picture, index), picture.spokenTime(analysis.longestWait.wait));
  return markGroup(picture, index, 'longestWait', words.longestWait, 'wait', label);
}

/** A light tab on top of the step whose output is the least usable; null where none is low, or its box has a tab. */
function lowestQuality(
  picture: Picture,
  taken: ReadonlySet<SceneGroup['of'] | undefined>,
): SceneGroup | null {
  const { analysis, words, worstQuality } = picture;
  if (worstQuality === null || taken.has(worstQuality)) return null;
  const index = analysis.indexOf(worstQuality);
  const box = stepBox(picture.layout, index);
  const tab = tabOn(box, words.lowestQuality);
  const share = picture.share(analysis.document.steps[index]?.percentCompleteAccurate ?? 0);
  return {
    key: 'mark:lowestQuality',
    kind: 'mark',
    of: worstQuality,
    label: words.lowestQualityLabel(nameOf(picture, index), share),
    box: { ...box, y: tab.y, height: box.height + tab.height },
    shapes: [
      rect({ ...tab, y: tab.y + 1, height: 17 }, 'surface', 4, 'rework', 1),
      diamond({ x: tab.x + 14, y: tab.y + 9.5 }, 5, 'rework'),
      textShape(tab.x + 24, tab.y + 13.5, words.lowestQuality, styles.markLight),
    ],
  };
}

/** The place of a tab with a shape and a word, on top of a box. */
function tabOn(box: Box, words: string): Box {
  const width = Math.ceil(textWidth(words, styles.mark.size, styles.mark.weight) / 2) * 2 + 34;
  return { x: box.x + (box.width - width) / 2, y: box.y - 20, width, height: 20 };
}

/** A frame around the box and a tab on top of it with a shape and a word. */
function markGroup(
  picture: Picture,
  index: number,
  kind: 'constraint' | 'longestWait',
  words: string,
  paint: Paint,
  label: string,
): SceneGroup {
  const box = stepBox(picture.layout, index);
  const tab = tabOn(box, words);
  const sign = { x: tab.x + 14, y: tab.y + 10 };
  const shapes: Shape[] = [
    rect(box, 'none', 6, paint, 2.5),
    topRect(tab, paint, 5),
    kind === 'constraint' ? diamond(sign, 5, 'onStrong') : polygon(triangle(sign, 10), 'onStrong'),
    textShape(tab.x + 24, tab.y + 14, words, styles.mark),
  ];
  return {
    key: `mark:${kind}`,
    kind: 'mark',
    of: picture.analysis.document.steps[index]?.id ?? null,
    label,
    box: { ...box, y: tab.y, height: box.height + tab.height },
    shapes,
  };
}
