/**
 * The parts of a stand-in, in which everything else throws: a call that the stand-in does not know must not
 * pass for one that worked.
 */
export function strict<T extends object>(name: string, parts: T): T {
  return new Proxy(parts, {
    get(target, key, receiver) {
      // Promises and consoles look at these on any object.
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`The stand-in has no ${name}.${key}.`);
    },
  });
}
