import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { joinClasses } from './joinClasses';
import styles from './SplitBar.module.css';

interface SplitBarProps {
  readonly label: string;
  /** `vertical` stands between two parts side by side. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Where the bar is, and its limits, in any unit. */
  readonly now: number;
  readonly least: number;
  readonly most: number;
  /** The bar is dragged to this place of the window. */
  readonly onDrag: (at: { readonly clientX: number; readonly clientY: number }, bar: HTMLElement) => void;
  /** An arrow key moved it by one to the left or up (-1), to the right or down (1); Home and End to an end. */
  readonly onKey: (way: -1 | 1 | 'start' | 'end') => void;
  /** Double-clicked: the usual place again. */
  readonly onReset: () => void;
  readonly className?: string | undefined;
}

const ways: Readonly<Record<string, Readonly<Record<string, -1 | 1 | 'start' | 'end'>>>> = {
  vertical: { ArrowLeft: -1, ArrowRight: 1, Home: 'start', End: 'end' },
  horizontal: { ArrowUp: -1, ArrowDown: 1, Home: 'start', End: 'end' },
};

/** The bar between two parts of the window: dragged, or moved by the arrow keys, Home and End. */
export function SplitBar(props: SplitBarProps) {
  const { label, orientation, now, least, most, onDrag, onKey, onReset, className } = props;
  const held = useRef(false);

  function drag(event: PointerEvent<HTMLElement>): void {
    if (held.current) onDrag(event, event.currentTarget);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const way = ways[orientation]?.[event.key];
    if (way === undefined) return;
    event.preventDefault();
    onKey(way);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a line cannot be moved.
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      className={joinClasses(styles.bar, className)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        held.current = false;
      }}
      onDoubleClick={onReset}
    />
  );
}
