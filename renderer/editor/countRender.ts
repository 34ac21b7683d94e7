import { testHooks } from '#shared/model/testHooks';

/** Where a test counts renders by name; absent in use. */
interface RenderCounts {
  millraceRenders?: Record<string, number>;
}

/** Counts a render for the test that guards how many there are in a drag. Nothing in what people get. */
export function countRender(of: string): void {
  if (!testHooks) return;
  const counts = (globalThis as RenderCounts).millraceRenders;
  if (counts !== undefined) counts[of] = (counts[of] ?? 0) + 1;
}
