/**
 * From where on a figure is worth a word. Each is a rule of thumb of practice with its source, not a law: findings say the
 * number, and teams decide. Shares are 0..1.
 */

/** Seconds in a minute. */
const minute = 60;

/** Above this utilisation queues grow fast: at 85 % one person's queue is 5.7 times the work (D. Reinertsen, The Principles of Product Development Flow, 2009, ch. 3). */
export const comfortableUtilisation = 0.85;

/** Practitioners of Kanban report flow efficiencies of mostly 5 to 15 % in knowledge work, and hardly any above 40 %; above this, waits were probably left out (flow model, section 10). */
export const plausibleFlowEfficiency = 0.5;

/** Seconds: the ten-minute build (K. Beck, Extreme Programming Explained, 2nd ed. 2004; J. Humble and D. Farley, Continuous Delivery, 2010, ch. 7 on the commit stage). */
export const longestBuild = 10 * minute;

/** Working days of process time for one item in one step (minimumcd.org, work decomposition: two days or less from start to finish). */
export const largestItemDays = 2;

/** %C&A below which receivers correct or complete a lot (flow model, section 10; K. Martin and M. Osterling, Value Stream Mapping, 2013, ch. 3). */
export const usableAccuracy = 0.8;

/** Wait as a multiple of the step's own work (flow model, section 10); one person's queue is as long at 91 % utilisation. */
export const longQueue = 10;

/** Changes of team one right after another; at each, part of what people know stays behind (M. and T. Poppendieck, Implementing Lean Software Development, 2006, ch. 4). */
export const handoffsInARow = 3;

/** Stated and implied items may differ by this factor (flow model, section 4, line 8), and by at least one whole item. */
export const littlesLawFactor = 2;

/**
 * The measured lead time and that of the map may differ by this factor, either way. Lead times scatter about as widely as they are
 * long, so the mean of twenty items is unsure by a fifth or so (1 / the root of 20), and a map rests on what people remember: within
 * a quarter the two may well say the same. A judgement, not a law.
 */
export const likelyLeadTimeFactor = 1.25;

/** A cadence dominates where its mean wait is more than this share of the step's lead time ... */
export const cadenceShareOfStep = 0.5;

/** ... and at least this share of the map's: below, meeting more often changes little (D. Reinertsen 2009, ch. 7 on cadence). */
export const cadenceShareOfStream = 0.1;

/** A step is called slow from this share of the lead time on: what is saved there can be felt. */
export const slowShare = 0.1;

/** A step is called risky below this %C&A or above this share that goes back. */
export const riskyAccuracy = 0.9;
export const riskyRework = 0.05;

/** A step is called repetitive from so many visits per item on ... */
export const repeatedVisits = 1.1;

/** ... or where it is done so often a month: about once a working day. */
export const repeatedPerMonth = 20;

/**
 * What the savings of automating a step count in the ranking. Lead time is what the customer feels and what the map is for, so it
 * counts three times; a judgement, not a law.
 */
export const rankingWeights = { leadTime: 3, labour: 1, rework: 1 } as const;
