import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { answeringAtOnce } from './answeringAtOnce';

type Load = () => Promise<unknown>;

const parts: Load[] = [];

/**
 * A part of the screen that is no longer in the first bundle: it is loaded when it is shown first, or when the
 * window has nothing else to do. One that is loaded already is shown at once.
 */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  const loadOnce = answeringAtOnce(load);
  parts.push(loadOnce);
  return lazy(() => loadOnce().then((loaded) => ({ default: loaded })));
}

/** The same for what is no component: says that it is to be loaded some time. */
export function loadSometime<T>(load: () => Promise<T>): () => Promise<T> {
  parts.push(load);
  return load;
}

/** Resolves when the window has nothing to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve()));
}

/**
 * Loads everything that was left for later, one part after the other and only in idle moments, so that nothing is
 * waited for when it is needed, also without a network. A part that fails is tried again when it is needed.
 */
export async function loadRest(): Promise<void> {
  for (const load of parts) {
    await whenIdle();
    await load().catch(() => {});
  }
}
