import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react';

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

/**
 * The same way to load something, but what is there already is told within the call of `then`. React shows a part that
 * answers so without putting its stand-in on the screen first, which it would then leave there for 300 ms. What failed to
 * load is tried again with the next call.
 */
export function answeringAtOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let there: { readonly value: T } | null = null;
  function keep(value: T): T {
    there = { value };
    return value;
  }
  return () => (there === null ? load().then(keep) : told(there.value));
}

/** A promise that tells its value within `then`, and so do the promises that come of it. */
function told<T>(value: T): Promise<T> {
  const promise = Promise.resolve(value);
  return Object.assign(promise, {
    // biome-ignore lint/suspicious/noThenProperty: to answer at once is what it is for.
    then<Next, Failed>(
      hear?: ((value: T) => Next | PromiseLike<Next>) | null,
      fail?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
    ): Promise<Next | Failed> {
      if (hear == null) return Promise.prototype.then.call(promise, hear, fail) as Promise<Next>;
      try {
        const next = hear(value);
        return isPromise(next) ? Promise.resolve(next) : told(next);
      } catch (thrown) {
        return Promise.reject(thrown);
      }
    },
  });
}

function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return value instanceof Promise;
}
