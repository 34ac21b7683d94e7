import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react';
import { answeringAtOnce } from './answeringAtOnce';

type Load = () => Promise<unknown>;

const parts: Load[] = [];

/** Makes the parts that could not be loaded ask anew. */
const failed = new Set<() => void>();

/**
 * A part of the screen that is no longer in the first bundle: it is loaded when it is shown first, or when the
 * window has nothing else to do. One that is loaded already is shown at once; one that could not be loaded stays so until
 * {@link retryParts}.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const loadOnce = answeringAtOnce(load);
  parts.push(loadOnce);
  let Part = fresh();

  // React keeps the failure of a lazy component for good, and asks a part that has just failed once more at once.
  function fresh(): LazyExoticComponent<ComponentType<Props>> {
    return lazy(() =>
      loadOnce().then(
        (loaded) => ({ default: loaded }),
        (error: unknown) => {
          failed.add(renew);
          throw error;
        },
      ),
    );
  }

  function renew(): void {
    Part = fresh();
  }

  return (props) => createElement(Part, props);
}

/** Lets parts that could not be loaded be asked for again when they are shown next. */
export function retryParts(): void {
  for (const renew of failed) renew();
  failed.clear();
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
