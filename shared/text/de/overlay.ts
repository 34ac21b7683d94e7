import type { Topics } from '../words';

/** Some of what a language says. */
export type Partly<T> = T extends string | ((...facts: never) => unknown)
  ? T
  : { readonly [Name in keyof T]?: Partly<T[Name]> };

/** What `over` says, and where it says nothing what `base` says. */
export function overlay(base: Topics, over: Partly<Topics>): Topics {
  return laidOver(base, over) as Topics;
}

function laidOver(base: object, over: object): object {
  const laid: Record<string, unknown> = Object.fromEntries(Object.entries(base));
  for (const [name, said] of Object.entries(over)) {
    const under = laid[name];
    laid[name] = isTopic(said) && isTopic(under) ? laidOver(under, said) : said;
  }
  return laid;
}

function isTopic(said: unknown): said is object {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}
