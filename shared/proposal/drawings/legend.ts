import { struck, type TabKind, tab } from '../../picture/changes/changeTabs';
import { triangle } from '../../picture/groups/symbols';
import type { Box, SceneGroup, Shape } from '../../picture/scene';
import { arrow, line, polygon, pushArrow, rect, textShape } from '../../picture/shapes';
import { styles } from '../../picture/styles';
import { textWidth } from '../../picture/text/textWidth';
import type { MapChanges } from '../../scenario/mapChanges';
import type { DocumentWords } from '../../text/documentWords';

/** A sign, how wide it is, and what it means. */
interface Sign {
  readonly name: string;
  readonly width: number;
  /** Around a line through its middle. */
  readonly draw: (x: number, y: number) => readonly Shape[];
}

const rowHeight = 30;
const gap = 28;
const style = { ...styles.note, size: 13 } as const;

/** The signs that occur in the drawing with their meaning, in rows; null where there are none. */
export function legendGroup(
  groups: readonly SceneGroup[],
  changes: MapChanges,
  { x, y, width }: Omit<Box, 'height'>,
  words: DocumentWords,
): SceneGroup | null {
  const signs = signsIn(groups, changes, words);
  if (signs.length === 0) return null;
  const { title } = words.proposal.legend;
  const shapes: Shape[] = [textShape(x, y + 20, title, { ...styles.rowName })];
  const start = x + textWidth(title, styles.rowName.size, styles.rowName.weight) + gap;
  let [left, middle] = [start, y + 15];
  for (const sign of signs) {
    const wide = sign.width + 8 + textWidth(sign.name, style.size, style.weight);
    if (left > start && left + wide > x + width) [left, middle] = [start, middle + rowHeight];
    shapes.push(...sign.draw(left, middle));
    shapes.push(textShape(left + sign.width + 8, middle + 4.7, sign.name, style));
    left += wide + gap;
  }
  const label = `${title}: ${signs.map(({ name }) => name).join('; ')}`;
  const box = { x, y, width, height: middle + rowHeight / 2 - y };
  return { key: 'heading:legend', kind: 'heading', of: null, label, box, shapes };
}

function signsIn(
  groups: readonly SceneGroup[],
  changes: MapChanges,
  { proposal }: DocumentWords,
): readonly Sign[] {
  const { legend } = proposal;
  const kinds = kindsIn(changes);
  const has = (start: string) => groups.some(({ key }) => key.startsWith(start));
  const shapes = groups.filter(({ kind }) => kind === 'flow').flatMap((group) => group.shapes);
  const lines = shapes.filter((shape) => shape.kind === 'line');
  return [
    ...(has('step:') ? [{ name: legend.step, width: 30, draw: stepSign }] : []),
    ...(has('wait:') ? [{ name: legend.wait, width: 22, draw: waitSign }] : []),
    ...(lines.some(({ push }) => push === true) ? [{ name: legend.push, width: 40, draw: pushSign }] : []),
    ...(lines.some(({ stroke }) => stroke === 'rework')
      ? [{ name: legend.rework, width: 36, draw: reworkSign }]
      : []),
    ...(has('ladder') ? [{ name: legend.ladder, width: 40, draw: ladderSign }] : []),
    ...kinds.map((kind) => ({ name: legend[kind], width: tabWidth, draw: tabSign(kind) })),
    ...(kinds.includes('changed') ? [{ name: legend.old, width: struckWidth, draw: struckSign }] : []),
  ];
}

/** What the drawing marks, each kind once. */
function kindsIn({ steps, flows, removedSteps, removedFlows }: MapChanges): readonly TabKind[] {
  const found = new Set<TabKind>([...steps.values(), ...flows.values()].map(({ kind }) => kind));
  if (removedSteps.length + removedFlows.length > 0) found.add('removed');
  return (['changed', 'added', 'removed'] as const).filter((kind) => found.has(kind));
}

const tabWidth = 34;

function tabSign(kind: TabKind): Sign['draw'] {
  return (x, y) => tab(kind, '1', { x: x + tabWidth, y }).shapes;
}

const struckWidth = 24;

function struckSign(x: number, y: number): readonly Shape[] {
  return struck(x + struckWidth, y + 4, '2 d', styles.dataOld);
}

function stepSign(x: number, y: number): readonly Shape[] {
  const box = { x, y: y - 9, width: 30, height: 18 };
  return [rect(box, 'surface', 3, 'line', 1.2), rect({ ...box, width: 4 }, 'work', 2)];
}

function waitSign(x: number, y: number): readonly Shape[] {
  return [polygon(triangle({ x: x + 11, y }, 20), 'waitHatch', 'wait', 1.4)];
}

function pushSign(x: number, y: number): readonly Shape[] {
  return [pushArrow(level(x, y, 40), 'ink', 1.5, 0)];
}

function reworkSign(x: number, y: number): readonly Shape[] {
  return [arrow(level(x, y, 36), 'rework', 1.5, 0, true)];
}

function ladderSign(x: number, y: number): readonly Shape[] {
  const points = [
    { x, y: y - 7 },
    { x: x + 16, y: y - 7 },
    { x: x + 16, y: y + 7 },
    { x: x + 28, y: y + 7 },
    { x: x + 28, y: y - 7 },
    { x: x + 40, y: y - 7 },
  ];
  return [line(points, 'muted', 1.4)];
}

function level(x: number, y: number, width: number) {
  return [
    { x, y },
    { x: x + width, y },
  ];
}
