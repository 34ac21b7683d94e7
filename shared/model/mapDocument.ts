import { type Calendar, officeCalendar } from './calendar';
import type { Demand } from './demand';
import type { Flow } from './flow';
import type { Improvement } from './improvement';
import type { Lane } from './lane';
import type { Measurement } from './measurement';
import type { Note } from './note';
import {
  type Cause,
  type MapTarget,
  type Money,
  noProposalDetails,
  type ProposalDetails,
  type Scenario,
  type ScenarioId,
} from './planning';
import type { Step } from './step';

/** What the bands of the map stand for. */
export type LanesBy = 'phase' | 'team';

/** A value stream map: everything that a `.vsmap` file holds and that commands change. */
export interface MapDocument {
  readonly id: string;
  readonly title: string;
  /** The outcome that the stream is to bring, in a sentence; empty when nobody has said. */
  readonly outcome: string;
  /** From whom the work comes; empty when nobody has said. */
  readonly supplier: string;
  /** Whom the stream serves; empty when nobody has said. */
  readonly customer: string;
  readonly calendar: Calendar;
  readonly demand: Demand | null;
  /** Whether an unknown wait is taken from the stock in front of the step: items / demand. */
  readonly waitsFromStock: boolean;
  readonly lanesBy: LanesBy;
  readonly lanes: readonly Lane[];
  readonly steps: readonly Step[];
  readonly flows: readonly Flow[];
  readonly notes: readonly Note[];
  /** In the order in which they build on each other. */
  readonly improvements: readonly Improvement[];
  /** The highest number of an improvement that was removed, which none may have again; 0 where none was. */
  readonly highestRemovedImprovement: number;
  readonly scenarios: readonly Scenario[];
  /** The scenario that is the plan; null, or one that is gone: none is. */
  readonly plan: ScenarioId | null;
  readonly target: MapTarget | null;
  readonly money: Money | null;
  readonly causes: readonly Cause[];
  readonly proposal: ProposalDetails;
  /** What was measured on real items, in no order but that of two that are as recent as each other. */
  readonly measurements: readonly Measurement[];
}

/** A map without steps, in office hours. */
export function makeMap(fields: Pick<MapDocument, 'id' | 'title'> & Partial<MapDocument>): MapDocument {
  return {
    outcome: '',
    supplier: '',
    customer: '',
    calendar: officeCalendar,
    demand: null,
    waitsFromStock: false,
    lanesBy: 'phase',
    lanes: [],
    steps: [],
    flows: [],
    notes: [],
    improvements: [],
    highestRemovedImprovement: 0,
    scenarios: [],
    plan: null,
    target: null,
    money: null,
    causes: [],
    proposal: noProposalDetails,
    measurements: [],
    ...fields,
  };
}

/** The number of the next improvement that is made: one above the highest given so far, to one that is gone as well. */
export function nextImprovementNumber({
  improvements,
  highestRemovedImprovement,
}: Pick<MapDocument, 'improvements' | 'highestRemovedImprovement'>): number {
  return (
    improvements.reduce((highest, { number }) => Math.max(highest, number), highestRemovedImprovement) + 1
  );
}
