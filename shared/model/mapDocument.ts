import { type Calendar, officeCalendar } from './calendar';
import type { Demand } from './demand';
import type { Flow } from './flow';
import type { Improvement } from './improvement';
import type { Lane } from './lane';
import type { Note } from './note';
import type { Step } from './step';

/** A value stream map: everything that a `.vsmap` file holds and that commands change. */
export interface MapDocument {
  readonly id: string;
  readonly title: string;
  readonly calendar: Calendar;
  readonly demand: Demand | null;
  readonly lanes: readonly Lane[];
  readonly steps: readonly Step[];
  readonly flows: readonly Flow[];
  readonly notes: readonly Note[];
  /** In the order in which they build on each other. */
  readonly improvements: readonly Improvement[];
}

/** A map without steps, in office hours. */
export function makeMap(fields: Pick<MapDocument, 'id' | 'title'> & Partial<MapDocument>): MapDocument {
  return {
    calendar: officeCalendar,
    demand: null,
    lanes: [],
    steps: [],
    flows: [],
    notes: [],
    improvements: [],
    ...fields,
  };
}
