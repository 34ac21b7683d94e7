import { type KeyboardEvent, Suspense, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import { useEditorHandle } from '../../editor/EditorProvider';
import { SplitBar } from '../../ui/SplitBar';
import { useWords } from '../../ui/useWords';
import { ErrorBoundary } from '../screens/ErrorBoundary';
import { sidePanels } from './panels';
import styles from './SidePanel.module.css';
import {
  type SidePanelId,
  showSide,
  sideElement,
  sideStore,
  sideWidths,
  takeFocusWish,
  widenSide,
} from './sideStore';

const tabId = (panel: SidePanelId) => `side-tab-${panel}`;
const panelId = (panel: SidePanelId) => `side-panel-${panel}`;

/** What stands beside the map: the details of what is selected, or one of the panels that answer a question about it. */
export function SidePanel() {
  const { broken, side } = useWords();
  const shown = useStore(sideStore, (state) => state.panel);
  const tabs = useRef<HTMLDivElement>(null);
  const open = sidePanels.filter(({ id, passing }) => passing !== true || id === shown);
  const editor = useEditorHandle();
  useFocusOnWish(tabs);

  function onTabKey(event: KeyboardEvent): void {
    const at = open.findIndex(({ id }) => id === shown);
    const to = goal(event.key, at, open.length);
    if (to === null) return;
    event.preventDefault();
    const next = open[to]?.id;
    if (next !== undefined) showSide(next, { focus: true });
  }

  function onPanelKey(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // What is open above the panel is closed first.
    if (event.currentTarget.querySelector(':popover-open') !== null) return;
    event.preventDefault();
    editor.view.current()?.focus();
  }

  const Panel = sidePanels.find(({ id }) => id === shown)?.Panel;
  return (
    <div id={sideElement} className={styles.beside}>
      <SideSplitter />
      <section className={styles.side} aria-label={side.label} onKeyDown={onPanelKey}>
        <div ref={tabs} className={styles.tabs} role="tablist" aria-label={side.label} onKeyDown={onTabKey}>
          {open.map(({ id }) => (
            <button
              key={id}
              id={tabId(id)}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={id === shown}
              title={id in side.questions ? side.questions[id as keyof typeof side.questions] : undefined}
              aria-controls={id === shown ? panelId(id) : undefined}
              tabIndex={id === shown ? 0 : -1}
              onClick={() => showSide(id)}
            >
              {side.tabs[id]}
            </button>
          ))}
        </div>
        <div
          key={shown}
          id={panelId(shown)}
          className={styles.panel}
          role="tabpanel"
          aria-labelledby={tabId(shown)}
        >
          <ErrorBoundary instead={<p className={styles.remark}>{broken.panel}</p>}>
            <Suspense fallback={<p className={styles.remark}>{side.loading}</p>}>
              {Panel !== undefined && <Panel />}
            </Suspense>
          </ErrorBoundary>
        </div>
      </section>
    </div>
  );
}

/** The tab that a key leads to from the one at `at`; around the ends. */
function goal(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Whoever asked for a panel as a whole may wish to have the keyboard on its tab. */
function useFocusOnWish(tabs: { readonly current: HTMLElement | null }): void {
  const asked = useStore(sideStore, (state) => state.asked);
  useEffect(() => {
    if (sideStore.getState().section !== null || !takeFocusWish()) return;
    tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [asked, tabs]);
}

/** Pixels of a press of an arrow key. */
const step = 16;

/** The bar between the map and the panel beside it. A double press makes the panel as wide as at first. */
function SideSplitter() {
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
