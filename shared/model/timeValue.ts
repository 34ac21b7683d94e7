/** A duration as a person typed it, in the grammar of `shared/time` (`2d 4h`, `3-5d`, `~1w`, `?`). */
export type DurationText = string;

/**
 * A time of a step. Usually the typed duration. A person may also give the step's whole lead time, then the
 * other of the two times fills up the rest: `{ upToLeadTime: '2w' }` as a wait means "so long that wait and
 * process time together make 2 w". What was typed survives, so a change of calendar still comes out right.
 */
export type TimeValue = DurationText | { readonly upToLeadTime: DurationText };

/** Where a value comes from. A value without a source is an estimate. */
export type Source = 'estimated' | 'voted' | 'measured';
