import type { Scene, SceneGroup, Shape } from '../../picture/scene';
import { line, rect, textShape } from '../../picture/shapes';
import { styles } from '../../picture/styles';
import { fitText } from '../../picture/text/fitText';
import type { DocumentWords } from '../../text/documentWords';
import { formatDuration } from '../../text/formatDuration';
import { formatCount } from '../../text/formatNumber';
import { numberedTitle, type Plan } from '../plan';

/** An improvement of which both are known. */
interface Weighed {
  readonly number: number;
  readonly title: string;
  readonly effort: number;
  /** Seconds of lead time saved; negative where it grows. */
  readonly gain: number;
}

const plot = { x: 130, y: 24, width: 430, height: 260 };
const legendX = plot.x + plot.width + 40;
const width = 1060;
const radius = 13;
const lineHeight = 46;

/** Effort to the right, lead time saved upwards, each improvement by its number; null below two of them. */
export function effortScene(plan: Plan, words: DocumentWords): Scene | null {
  const all = weighed(plan, words);
  if (all.length < 2) return null;
  const { proposal, locale } = words;
  const { calendar } = plan.now.document;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'short', locale);
  const effort = (days: number) => proposal.effort(formatCount(days, locale));
  const most = { effort: Math.max(...all.map((one) => one.effort), 1), gain: highest(all) };
  const points = all.map((one, at): SceneGroup => {
    const x = plot.x + (one.effort / most.effort) * (plot.width - 2 * radius) + radius;
    const y =
      plot.y + plot.height - radius - (Math.max(one.gain, 0) / most.gain) * (plot.height - 2 * radius);
    const name = formatCount(one.number, locale);
    const label = proposal.plot.point(one.title, time(one.gain), effort(one.effort));
    const row = plot.y + at * lineHeight;
    return {
      key: `heading:effort-${one.number}`,
      kind: 'heading',
      of: null,
      label,
      box: { x: plot.x, y: plot.y, width: width - plot.x, height: plot.height },
      shapes: [
        rect(
          { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
          'accent',
          radius,
          'paper',
          1.5,
        ),
        textShape(x, y + 4.7, name, { ...styles.mark, size: 13, anchor: 'middle' }),
        ...fitText(one.title, width - legendX - 16, styles.rowName.size, styles.rowName.weight, 1).lines.map(
          (line) => textShape(legendX, row + 12, line, styles.rowName),
        ),
        textShape(legendX, row + 29, `${time(one.gain)} · ${effort(one.effort)}`, styles.note),
      ],
    };
  });
  const axes = axesGroup(words, time(most.gain), effort(most.effort));
  const rows = all.length * lineHeight;
  return {
    width,
    height: Math.max(plot.y + plot.height + 56, plot.y + rows + 16),
    groups: [axes, ...points],
  };
}

function weighed({ proposed, waterfall }: Plan, words: DocumentWords): readonly Weighed[] {
  return proposed.flatMap((one): Weighed[] => {
    const part = waterfall.parts.find(({ improvement }) => improvement === one.id)?.part ?? null;
    if (part === null || one.effortDays === null || one.commands.length === 0) return [];
    return [{ number: one.number, title: numberedTitle(one, words), effort: one.effortDays, gain: 0 - part }];
  });
}

function highest(all: readonly Weighed[]): number {
  const most = Math.max(...all.map(({ gain }) => gain));
  return most > 0 ? most : 1;
}

function axesGroup({ proposal }: DocumentWords, gain: string, effort: string): SceneGroup {
  const { x, y, width: wide, height } = plot;
  const [right, bottom] = [x + wide, y + height];
  const middle = { x: x + wide / 2, y: y + height / 2 };
  const shapes: Shape[] = [
    rect({ x, y, width: wide, height }, 'bandOdd'),
    line(
      [
        { x: middle.x, y },
        { x: middle.x, y: bottom },
      ],
      'line',
      1,
    ),
    line(
      [
        { x, y: middle.y },
        { x: right, y: middle.y },
      ],
      'line',
      1,
    ),
    line(
      [
        { x, y },
        { x, y: bottom },
        { x: right, y: bottom },
      ],
      'muted',
      1.2,
    ),
    textShape(x - 8, y + 10, gain, { ...styles.tick, anchor: 'end' }),
    textShape(x - 8, bottom, '0', { ...styles.tick, anchor: 'end' }),
    textShape(right, bottom + 20, effort, { ...styles.tick, anchor: 'end' }),
    textShape(x, bottom + 20, '0', styles.tickStart),
    textShape(middle.x, bottom + 42, proposal.plot.effort, { ...styles.rowName, anchor: 'middle' }),
    textShape(16, y - 8, proposal.plot.gain, styles.rowName),
  ];
  return {
    key: 'heading:axes',
    kind: 'heading',
    of: null,
    label: '',
    box: { x: 16, y: 0, width: right, height: bottom + 44 },
    shapes,
  };
}
