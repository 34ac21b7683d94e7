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
