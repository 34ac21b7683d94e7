import { type Calendar, officeCalendar } from './calendar';
import type { Demand } from './demand';
import type { Flow } from './flow';
import type { Improvement } from './improvement';
import type { Lane } from './lane';
import type { Measurement } from './measurement';
import type { Note } from './note';
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
  readonly lanesBy: LanesBy;
  readonly lanes: readonly Lane[];
  readonly steps: readonly Step[];
  readonly flows: readonly Flow[];
  readonly notes: readonly Note[];
  /** In the order in which they build on each other. */
  readonly improvements: readonly Improvement[];
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
    lanesBy: 'phase',
    lanes: [],
    steps: [],
    flows: [],
    notes: [],
    improvements: [],
    measurements: [],
    ...fields,
  };
}
