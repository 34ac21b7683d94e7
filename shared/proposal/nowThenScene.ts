import type { Analysis } from '../metrics/analyse';
import { layOut } from '../picture/layout/layOutMap';
import { type Layout, stepBox } from '../picture/layout/layout';
import { movedShape } from '../picture/movedShape';
import type { Scene, SceneGroup } from '../picture/scene';
import { sceneOf } from '../picture/sceneOf';
import { text } from '../picture/shapes';
import { styles } from '../picture/styles';
import { textWidth } from '../picture/text/textWidth';
import type { Words } from '../text/words';
import { changedSteps, type StepMark } from './changedSteps';
import { legendGroup } from './legend';
import { markHeight, markShapes, markWidth } from './nowThenMarks';
import type { Plan } from './plan';
import type { ProposalMap } from './proposal';

const headHeight = 40;
const between = 28;

/** The map of a state, with the steps that the plan changes marked by the numbers of its improvements. */
export function stateMap(analysis: Analysis, { changes }: Plan, label: string, words: Words): ProposalMap {
  const layout = layOut(analysis);
  const scene = sceneOf(analysis, layout, words);
  const marks = marksOn(analysis, layout, changedSteps(changes), words);
  // The numbers stand for the bursts: an improvement that is not proposed is none of this document's business.
  const groups = scene.groups.filter(({ key }) => !key.startsWith('mark:burst'));
  return { label, analysis, scene: { ...scene, groups: [...groups, ...marks] } };
}

function marksOn(
  { document }: Analysis,
  layout: Layout,
  marks: ReadonlyMap<string, StepMark>,
  { proposal, picture }: Words,
): readonly SceneGroup[] {
  return document.steps.flatMap((step, index): SceneGroup[] => {
    const mark = marks.get(step.id);
    if (mark === undefined) return [];
    const numbers = mark.numbers.join(', ');
    const { x, y } = stepBox(layout, index);
    const box = { x: x - 10, y: y - markHeight + 6, width: markWidth(mark), height: markHeight };
    const label = proposal.mark[mark.kind](numbers, step.name.trim() || picture.unnamed);
    return [
      { key: `mark:change:${step.id}`, kind: 'mark', of: step.id, label, box, shapes: markShapes(mark, box) },
    ];
  });
}

/** Both states one below the other at one scale, each with its name, and what the signs mean. */
export function nowThenScene(maps: readonly ProposalMap[], words: Words): Scene {
  const width = Math.max(...maps.map(({ scene }) => scene.width));
  const groups: SceneGroup[] = [];
  let top = 0;
  for (const [at, { label, scene }] of maps.entries()) {
    if (maps.length > 1) {
      groups.push(headGroup(label, at, top));
      top += headHeight;
    }
    groups.push(...scene.groups.map((group) => movedGroup(group, at, top)));
    top += scene.height + (at < maps.length - 1 ? between : 0);
  }
  const legend = legendGroup(groups, { x: 16, y: top, width: width - 32 }, words);
  if (legend === null) return { width, height: top, groups };
  return { width, height: top + legend.box.height + 12, groups: [...groups, legend] };
}

const headStyle = { ...styles.figure, size: 22 } as const;

function headGroup(label: string, at: number, top: number): SceneGroup {
  const box = {
    x: 16,
    y: top,
    width: textWidth(label, headStyle.size, headStyle.weight),
    height: headHeight,
  };
  const shapes = [text(16, top + 30, label, headStyle)];
  return { key: `heading:state-${at}`, kind: 'heading', of: null, label, box, shapes };
}

function movedGroup(group: SceneGroup, at: number, down: number): SceneGroup {
  if (down === 0) return group;
  return {
    ...group,
    key: `${group.key}@${at}`,
    box: { ...group.box, y: group.box.y + down },
    shapes: group.shapes.map((shape) => movedShape(shape, 0, down)),
  };
}
