import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import { SplitBar } from '../../ui/SplitBar';
import { useWords } from '../../ui/useWords';
import styles from './SidePanel.module.css';
import { sideStore, sideWidths, widenSide } from './sideStore';

/** Pixels of a press of an arrow key. */
const step = 16;

/** The bar between the map and the panel beside it. A double press makes the panel as wide as at first. */
export function SideSplitter() {
  const { side } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const chosen = useStore(sideStore, (state) => state.width);
  const drawn = useDrawnWidth(root);
  const now = chosen ?? drawn;
  return (
    <div ref={root} className={styles.splitter}>
      <SplitBar
        className={styles.bar}
        label={side.splitter}
        orientation="vertical"
        least={sideWidths.least}
        most={sideWidths.most}
        now={now}
        onDrag={({ clientX }, bar) => {
          const panel = root.current?.parentElement?.getBoundingClientRect();
          const { left, width } = bar.getBoundingClientRect();
          // The bar stands in the middle of the gap.
          if (panel !== undefined) widenSide(panel.right - clientX - (panel.left - left - width / 2));
        }}
        onKey={(way) => {
          // To the right is narrower: the panel stands at the right edge.
          const to = way === 'start' ? sideWidths.most : way === 'end' ? sideWidths.least : now - way * step;
          widenSide(to);
        }}
        onReset={() => widenSide(null)}
      />
    </div>
  );
}

/** How wide the window has made the panel in which the bar stands. */
function useDrawnWidth(root: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState<number>(sideWidths.least);
  useEffect(() => {
    const panel = root.current?.parentElement;
    if (panel === null || panel === undefined) return;
    const sizes = new ResizeObserver(() => setWidth(Math.round(panel.getBoundingClientRect().width)));
    sizes.observe(panel);
    return () => sizes.disconnect();
  }, [root]);
  return width;
}
