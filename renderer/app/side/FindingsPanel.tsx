import { type ComponentType, type RefObject, Suspense, useCallback, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand/react';
import type { Words } from '#shared/text/words';
import { Icon } from '../../ui/Icon';
import { PanelPartContext } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import { ErrorBoundary } from '../screens/ErrorBoundary';
import { lazyPart } from '../start/lazyPart';
import styles from './FindingsPanel.module.css';
import { type FindingsSection, findingsSections, foldSection, sideStore, takeFocusWish } from './sideStore';

interface SectionEntry {
  readonly Part: ComponentType;
  readonly heading: (words: Words) => string;
  /** What takes the engine seconds is not asked for while it is folded. */
  readonly costly?: true;
}

const sections: Readonly<Record<FindingsSection, SectionEntry>> = {
  findings: {
    Part: lazyPart(() => import('../../features/findings/Findings').then((loaded) => loaded.Findings)),
    heading: ({ findingsPanel }) => findingsPanel.heading,
  },
  automateFirst: {
    Part: lazyPart(() =>
      import('../../features/automateFirst/AutomateFirstPart').then((loaded) => loaded.AutomateFirstPart),
    ),
    heading: ({ automatePanel }) => automatePanel.heading,
  },
  capacity: {
    Part: lazyPart(() =>
      import('../../features/capacity/CapacityPart').then((loaded) => loaded.CapacityPart),
    ),
    heading: ({ capacity }) => capacity.heading,
  },
  forecast: {
    Part: lazyPart(() => import('../../features/forecast/Forecast').then((loaded) => loaded.Forecast)),
    heading: ({ forecast }) => forecast.heading,
    costly: true,
  },
};

/** Where the time is, and why: one list to be read from top to bottom, each of its parts foldable. */
export function FindingsPanel() {
  const { side } = useWords();
  const root = useRef<HTMLDivElement>(null);
  useAskedSection(root);
  return (
    <div ref={root} className={styles.list}>
      <h2 className={styles.question}>{side.questions.findings}</h2>
      {findingsSections.map((section) => (
        <Section key={section} id={section} />
      ))}
    </div>
  );
}

function Section({ id }: { readonly id: FindingsSection }) {
  const words = useWords();
  const content = useId();
  const folded = useStore(sideStore, (state) => state.foldedSections.includes(id));
  const { Part, heading, costly } = sections[id];
  const title = heading(words);
  return (
    <section className={styles.section} aria-label={title} data-section={id} data-folded={folded}>
      <h3 className={styles.heading}>
        <button
          type="button"
          aria-expanded={!folded}
          aria-controls={content}
          onClick={() => foldSection(id, !folded)}
        >
          <Icon name={folded ? 'next' : 'down'} />
          {title}
        </button>
      </h3>
      <div id={content} className={styles.content}>
        {!(folded && costly) && (
          <PanelPartContext value={{ open: !folded }}>
            <ErrorBoundary instead={<p className={styles.remark}>{words.broken.panel}</p>}>
              <Suspense fallback={<p className={styles.remark}>{words.side.loading}</p>}>
                <Part />
              </Suspense>
            </ErrorBoundary>
          </PanelPartContext>
        )}
      </div>
    </section>
  );
}

/** The part that was asked for is in view, and has the keyboard if that was wished. */
function useAskedSection(root: { readonly current: HTMLElement | null }): void {
  const asked = useStore(sideStore, (state) => state.asked);
  const keepInView = useKeptInView(root);
  useEffect(() => {
    const { section } = sideStore.getState();
    if (section === null) return;
    const part = root.current?.querySelector<HTMLElement>(`[data-section="${section}"]`);
    if (part === null || part === undefined) return;
    if (takeFocusWish()) part.querySelector('button')?.focus({ preventScroll: true });
    // With the first part the question stands in view too.
    return keepInView(section === findingsSections[0] ? root.current : part);
  }, [asked]);
}

/** What a person does who wants to look elsewhere. */
const ownWays = ['wheel', 'pointerdown', 'keydown', 'touchmove'] as const;

/**
 * A way to keep a part of a list at the top of its view while what stands above it is still growing, until the person
 * looks elsewhere. What it returns lets go.
 */
function useKeptInView(list: RefObject<HTMLElement | null>): (part: HTMLElement | null) => () => void {
  return useCallback(
    (part) => {
      const root = list.current;
      if (root === null || part === null) return () => {};
      const show = () => part.scrollIntoView({ block: 'start', inline: 'nearest' });
      const growth = new ResizeObserver(show);
      const letGo = () => {
        growth.disconnect();
        for (const way of ownWays) window.removeEventListener(way, letGo, true);
      };
      show();
      growth.observe(root);
      for (const way of ownWays) window.addEventListener(way, letGo, { capture: true, passive: true });
      return letGo;
    },
    [list],
  );
}
