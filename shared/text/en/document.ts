import type { Said } from '../said';

/** What every document made of a map says. */
export const documentTopic = {
  /** Of which day it is. */
  asOf: (day: string) => `As of ${day}`,
} as const;

export type DocumentTopic = Said<typeof documentTopic>;
