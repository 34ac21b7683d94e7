import { type RefCallback, useCallback, useState } from 'react';

interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in CSS px, as it changes; null until it is known. */
export function useStageSize(): readonly [StageSize | null, RefCallback<HTMLElement>] {
  const [size, setSize] = useState<StageSize | null>(null);
  const observe = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, observe];
}
