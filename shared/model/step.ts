import type { LaneId } from './lane';
import type { DurationText, Source, TimeValue } from './timeValue';
import type { Share } from './units';

export type StepId = string;

/** How much of a step's work a machine does. */
export type AutomationLevel = 'manual' | 'assisted' | 'automated';

/** Whether the customer would pay for the step: value adding, necessary without adding value, or waste. */
export type ValueClass = 'valueAdding' | 'necessary' | 'waste';

/**
 * A point of the stream that delivery metrics refer to: code is committed, in production (deployed), or released to
 * users, when the step ends. In release on demand the last two are not the same moment.
 */
export const milestones = ['commit', 'production', 'released'] as const;

export type Milestone = (typeof milestones)[number];

/** What kind of page a link leads to. */
export const stepLinkKinds = ['runbook', 'dashboard', 'epic', 'other'] as const;

/** A page that belongs to a step. Only https, and shown before it opens. */
export interface StepLink {
  readonly kind: (typeof stepLinkKinds)[number];
  readonly label: string;
  /** An https address. */
  readonly url: string;
}

/** What is assumed of a step once a machine does it. Factors are 0 or more. */
export interface AutomationAssumptions {
  /** What is left of its process time. */
  readonly processFactor: number;
  /** What is left of the wait in front of it and of its cadence: a machine does not wait for a date or a free person. */
  readonly waitFactor: number;
  /** What its output is good for, unless it is better already. */
  readonly percentCompleteAccurate: Share;
  /** What is left of the shares that it sends back, 0..1. */
  readonly reworkFactor: number;
}

/** What binds the work of a step: whose rules or whose say it waits for. In the order in which they are shown. */
export const constraintTags = ['security', 'compliance', 'architecture', 'operations', 'approval'] as const;

export type ConstraintTag = (typeof constraintTags)[number];

/** The top left corner of a step's box in map units, where somebody put it by hand. */
export interface StepPlace {
  readonly x: number;
  readonly y: number;
}

/** The measured or judged values of a step whose source is kept. */
export type SourcedField = 'processTime' | 'waitTime' | 'percentCompleteAccurate';

/** One step of the value stream. `null` always means "not known", never zero. */
export interface Step {
  readonly id: StepId;
  readonly name: string;
  /** Hands-on time to do the step once for one item (also: touch, active, work time). */
  readonly processTime: TimeValue | null;
  /** Time the item waits in front of the step (also: queue, delay). */
  readonly waitTime: TimeValue | null;
  /** Cadence: the step happens every so often; half of it is waited on average, on top of `waitTime`. */
  readonly every: DurationText | null;
  /** Share of the output that the next step can use as it comes (also: first time through), 0..1. */
  readonly percentCompleteAccurate: Share | null;
  /** People (or machines) that can work on items of this step at the same time, above 0. */
  readonly people: number | null;
  /** Share of the available time in which the step can work at all, above 0..1; `null` counts as 1. */
  readonly uptime: Share | null;
  /** Items in the step and in front of it. */
  readonly workInProcess: number | null;
  /** Items handed on together. */
  readonly batchSize: number | null;
  readonly automationLevel: AutomationLevel | null;
  readonly valueClass: ValueClass | null;
  readonly milestone: Milestone | null;
  /** The lane (phase) in which the step stands. */
  readonly phase: LaneId | null;
  readonly team: string;
  readonly role: string;
  readonly note: string;
  /** The customer is served when this step ends. */
  readonly end: boolean;
  /** A set: order and repetition mean nothing. */
  readonly tags: readonly ConstraintTag[];
  /** Somebody decides here; a decision is not automated but made unnecessary, delegated, or made more often. */
  readonly decision: boolean;
  /** Why it cannot be automated, in a team's words (never empty); null where it may be. */
  readonly notAutomatable: string | null;
  /** What this team assumes of the step once automated; null: the usual assumptions. */
  readonly automation: AutomationAssumptions | null;
  readonly links: readonly StepLink[];
  /** `null`: where the automatic layout puts it. */
  readonly place: StepPlace | null;
  /** Sources other than `estimated`. */
  readonly sources: Readonly<Partial<Record<SourcedField, Source>>>;
}

/** A step of which only id and name are known. */
export function makeStep(fields: Pick<Step, 'id' | 'name'> & Partial<Step>): Step {
  return {
    processTime: null,
    waitTime: null,
    every: null,
    percentCompleteAccurate: null,
    people: null,
    uptime: null,
    workInProcess: null,
    batchSize: null,
    automationLevel: null,
    valueClass: null,
    milestone: null,
    phase: null,
    team: '',
    role: '',
    note: '',
    end: false,
    tags: [],
    decision: false,
    notAutomatable: null,
    automation: null,
    links: [],
    place: null,
    sources: {},
    ...fields,
  };
}
