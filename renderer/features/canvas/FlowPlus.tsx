import type { Point } from '#shared/picture/scene';
import { useWords } from '../../ui/useWords';
import styles from './FlowLayer.module.css';

/** The plus on a flow that puts a step there. Only for the pointer: `I` does the same. */
export function FlowPlus({ at, onPress }: { readonly at: Point; readonly onPress: () => void }) {
  const { canvas } = useWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key I does the same, and the canvas is one tab stop
    <g
      className={`${styles.plus} nopan`}
      data-control="insert"
      transform={`translate(${at.x} ${at.y})`}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      <title>{canvas.insertOnFlow}</title>
      <g className={styles.plusSign}>
        <circle className={styles.plusTarget} r={12} />
        <circle className={styles.plusDisc} r={9} />
        <path className={styles.plusCross} d="M-4 0H4M0 -4V4" />
      </g>
    </g>
  );
}

/** The middle of the longest straight piece of a way: there the plus covers neither a corner nor an arrow head. */
export function middleOf(points: readonly Point[]): Point {
  let best = { length: -1, at: points[0] ?? { x: 0, y: 0 } };
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length > best.length) best = { length, at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } };
  }
  return best.at;
}
