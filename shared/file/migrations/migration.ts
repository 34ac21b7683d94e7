import type { JsonObject } from '../envelope';

/**
 * One step of the format's history: the map of a file of version `from` as version `from + 1` writes it.
 * What it does not recognise it leaves as it is; judging that is the schema's business afterwards.
 */
export interface Migration {
  readonly from: number;
  readonly migrate: (map: JsonObject) => JsonObject;
}
