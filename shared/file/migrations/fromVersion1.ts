import { isObject } from '../envelope';
import type { Migration } from './migration';

/** Version 1 had no numbers on improvements: they get them in the order of the list. */
export const fromVersion1: Migration = {
  from: 1,
  migrate({ improvements, ...map }) {
    if (improvements === undefined) return map;
    const numbered = Array.isArray(improvements)
      ? improvements.map((one: unknown, index) => (isObject(one) ? { number: index + 1, ...one } : one))
      : improvements;
    return { ...map, improvements: numbered };
  },
};
