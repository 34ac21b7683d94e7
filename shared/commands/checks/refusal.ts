import type { DayText } from '../../model/calendar';
import type { Flow, FlowId } from '../../model/flow';
import type { ImprovementId } from '../../model/improvement';
import type { LaneId } from '../../model/lane';
import type { MeasurementId } from '../../model/measurement';
import type { NoteId } from '../../model/note';
import type { ScenarioId } from '../../model/planning';
import type { StepId, StepPlace } from '../../model/step';
import type { DurationText } from '../../model/timeValue';
import type { Seconds } from '../../model/units';
import type { DurationError } from '../../time/durationError';

/** Fields that hold a duration as typed. `wait` is a flow's, `value` a measurement's, the others are a step's. */
export type DurationFieldName = 'processTime' | 'waitTime' | 'leadTime' | 'every' | 'wait' | 'value';

/** Fields that hold text of a limited length. */
export type TextFieldName =
  | 'title'
  | 'name'
  | 'team'
  | 'role'
  | 'note'
  | 'label'
  | 'reason'
  | 'owner'
  | 'firstAction'
  | 'risks'
  | 'learned'
  | 'hypothesis'
  | 'metric'
  | 'outcome'
  | 'supplier'
  | 'customer'
  | 'from'
  | 'to'
  | 'source'
  | DurationFieldName;

/** Fields that hold a part of a whole. `share` is a flow's. */
export type ShareFieldName = 'percentCompleteAccurate' | 'uptime' | 'share';

/** Fields that hold a count. `items` is the demand's, `measuredItems` a measurement's. */
export type CountFieldName =
  | 'people'
  | 'workInProcess'
  | 'batchSize'
  | 'items'
  | 'measuredItems'
  | 'effortDays'
  | 'cost';

/** What a map can have too many of. */
export type Crowd =
  | 'steps'
  | 'flows'
  | 'lanes'
  | 'notes'
  | 'improvements'
  | 'measurements'
  | 'scenarios'
  | 'causes';

/** Why a command was not carried out. The map is as it was. */
export type Refusal =
  | { readonly kind: 'unknownStep'; readonly id: StepId }
  | { readonly kind: 'unknownFlow'; readonly id: FlowId }
  | { readonly kind: 'unknownLane'; readonly id: LaneId }
  | { readonly kind: 'unknownNote'; readonly id: NoteId }
  | { readonly kind: 'unknownImprovement'; readonly id: ImprovementId }
  | { readonly kind: 'unknownMeasurement'; readonly id: MeasurementId }
  | { readonly kind: 'unknownScenario'; readonly id: ScenarioId }
  | { readonly kind: 'unknownCause'; readonly id: string }
  | { readonly kind: 'badId'; readonly id: string }
  | { readonly kind: 'duplicateId'; readonly id: string }
  | {
      readonly kind: 'duplicateFlow';
      readonly from: StepId;
      readonly to: StepId;
      readonly flowKind: Flow['kind'];
    }
  | { readonly kind: 'forwardToItself'; readonly step: StepId }
  | { readonly kind: 'notForward'; readonly flow: FlowId }
  | { readonly kind: 'reworkNeedsShare'; readonly flow: FlowId }
  | { readonly kind: 'besideItself'; readonly step: StepId }
  | {
      readonly kind: 'flowHasNoField';
      readonly flow: FlowId;
      readonly flowKind: Flow['kind'];
      readonly field: 'share' | 'wait' | 'label';
    }
  | {
      readonly kind: 'badDuration';
      readonly field: DurationFieldName;
      readonly text: DurationText;
      readonly error: DurationError;
    }
  /** The wait that would be implied is `implied`, a negative time. */
  | {
      readonly kind: 'leadTimeShorterThanProcessTime';
      readonly leadTime: DurationText;
      readonly processTime: DurationText;
      readonly implied: Seconds;
    }
  /** The process time that would be implied is `implied`, a negative time. */
  | {
      readonly kind: 'leadTimeShorterThanWaitTime';
      readonly leadTime: DurationText;
      readonly waitTime: DurationText;
      readonly implied: Seconds;
    }
  | { readonly kind: 'timesDependOnEachOther' }
  /** Outside 0..1, or no number; an uptime must be above 0 too. */
  | { readonly kind: 'shareOutOfRange'; readonly field: ShareFieldName; readonly value: number }
  /** Negative, beyond belief, or no number; only work in process may be 0. */
  | { readonly kind: 'countOutOfRange'; readonly field: CountFieldName; readonly value: number }
  /** Further than `most` from the corner of the map, or no numbers. */
  | { readonly kind: 'placeOutOfRange'; readonly place: StepPlace; readonly most: number }
  /** Not above 0, or more than a day, week or month has. */
  | {
      readonly kind: 'calendarOutOfRange';
      readonly field: 'hoursPerDay' | 'daysPerWeek' | 'weeksPerMonth';
      readonly value: number;
      readonly most: number;
    }
  | {
      readonly kind: 'tooLong';
      readonly field: TextFieldName;
      readonly length: number;
      readonly limit: number;
    }
  /** `recorded` are the commands under one improvement. */
  | { readonly kind: 'tooMany'; readonly of: Crowd | 'recorded'; readonly limit: number }
  /** Of an outcome: infinite, or no number. */
  | { readonly kind: 'notANumber'; readonly field: 'baseline' | 'target' | 'value' }
  /** A value that a file could not hold. */
  | { readonly kind: 'badValue'; readonly field: string }
  | { readonly kind: 'badDay'; readonly day: DayText }
  /** A recorded command of a kind that this program does not have, or with fields that it cannot read. */
  | { readonly kind: 'notUnderstood'; readonly command: string };
