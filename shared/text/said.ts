/**
 * What a language has to say, given what English says: the same topics and names, texts where English has texts, and
 * sentences made of the same facts. The wording itself is free.
 */
export type Said<T> = T extends string
  ? string
  : T extends number | boolean | null | undefined
    ? T
    : T extends (...facts: infer Facts) => infer Text
      ? (...facts: Facts) => Said<Text>
      : { readonly [Name in keyof T]: Said<T[Name]> };
