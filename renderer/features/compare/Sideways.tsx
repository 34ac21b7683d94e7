import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import styles from './Sideways.module.css';

/** How far a press moves on, as a part of the width that is seen. */
const stride = 0.8;

/** On which sides there is more than is seen. */
interface Hidden {
  readonly before: boolean;
  readonly behind: boolean;
}

/** What may be wider than the window: where it goes on, an edge with a button says so and moves it there. */
export function Sideways({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { compare } = useWords().future;
  const room = useRef<HTMLElement>(null);
  const [{ before, behind }, setHidden] = useState<Hidden>({ before: false, behind: false });
  function look(): void {
    const { current } = room;
    if (current === null) return;
    const { scrollLeft, clientWidth, scrollWidth } = current;
    // Parts of a pixel are nothing to scroll to.
    setHidden({ before: scrollLeft > 1, behind: scrollLeft + clientWidth < scrollWidth - 1 });
  }
  // The drawings change with what is compared; their sizes with the window, too.
  useEffect(() => {
    const { current } = room;
    if (current === null) return;
    const observer = new ResizeObserver(look);
    for (const element of [current, ...current.querySelectorAll('svg')]) observer.observe(element);
    return () => observer.disconnect();
  });
  function move(direction: 1 | -1): void {
    const { current } = room;
    if (current === null) return;
    current.scrollBy({ left: direction * stride * current.clientWidth });
    // At the end the button goes away. Whoever goes by keys goes on by arrows.
    current.focus({ preventScroll: true });
  }
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by keys too */}
      <section ref={room} className={styles.room} tabIndex={0} aria-label={label} onScroll={look}>
        {children}
      </section>
      {before && <Edge side="before" label={compare.back} onPress={() => move(-1)} />}
      {behind && <Edge side="behind" label={compare.further} onPress={() => move(1)} />}
    </div>
  );
}

interface EdgeProps {
  readonly side: keyof Hidden;
  readonly label: string;
  readonly onPress: () => void;
}

function Edge({ side, label, onPress }: EdgeProps) {
  return (
    <div className={joinClasses(styles.edge, styles[side])}>
      <button type="button" aria-label={label} title={label} onClick={onPress}>
        <Icon name={side === 'before' ? 'back' : 'next'} />
      </button>
    </div>
  );
}
