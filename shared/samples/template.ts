import type { Calendar } from '../model/calendar';
import type { Demand } from '../model/demand';
import { type Flow, type ForwardFlow, makeForward } from '../model/flow';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeNote } from '../model/note';
import { makeStep, type Step } from '../model/step';
import type { DurationText } from '../model/timeValue';
import type { Share } from '../model/units';

/** What stands on a template in the language of the reader; the keys are the ids of what they name. */
export interface TemplateTexts {
  readonly title: string;
  readonly outcome: string;
  readonly supplier: string;
  readonly customer: string;
  readonly phases: Readonly<Record<string, string>>;
  readonly teams: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

type Key<Group> = keyof Group & string;

/** A step of a template: the few figures that every step has, then what only some have. */
export interface TemplateStep<T extends TemplateTexts>
  extends Partial<Omit<Step, 'id' | 'name' | 'processTime' | 'waitTime' | 'phase' | 'team'>> {
  readonly id: Key<T['steps']>;
  readonly phase: Key<T['phases']>;
  readonly team: Key<T['teams']>;
  readonly people: number;
  readonly work: DurationText;
  readonly wait: DurationText;
  readonly accurate: Share;
}

/** What a template draws. Every figure is an estimate, which is what a value without a source is. */
export interface Drawing<T extends TemplateTexts> {
  readonly calendar?: Calendar;
  readonly demand: Demand;
  readonly steps: readonly TemplateStep<T>[];
  /** From, to, and where there is one the share that takes this of several ways, or the wait on the way. */
  readonly flows: readonly (readonly [Key<T['steps']>, Key<T['steps']>, Partial<ForwardFlow>?])[];
  /** From, back to, and the share that goes back. */
  readonly back: readonly (readonly [Key<T['steps']>, Key<T['steps']>, Share])[];
  /** Remarks, each beside a step or on the parking lot (null). */
  readonly notes: readonly (readonly [Key<T['notes']>, Key<T['steps']> | null])[];
}

/** The map of a template, with the remark that says where its figures come from. */
export function drawTemplate<T extends TemplateTexts>(
  id: string,
  texts: T,
  figures: string,
  drawing: Drawing<T>,
): MapDocument {
  const { demand, calendar } = drawing;
  return makeMap({
    id,
    title: texts.title,
    outcome: texts.outcome,
    supplier: texts.supplier,
    customer: texts.customer,
    demand,
    ...(calendar === undefined ? {} : { calendar }),
    lanes: Object.entries(texts.phases).map(([phase, name]) => ({ id: laneOf(phase), name })),
    steps: drawing.steps.map(({ work, wait, accurate, team, phase, ...step }) =>
      makeStep({
        ...step,
        name: texts.steps[step.id] ?? '',
        phase: laneOf(phase),
        team: texts.teams[team] ?? '',
        processTime: work,
        waitTime: wait,
        percentCompleteAccurate: accurate,
      }),
    ),
    flows: [
      ...drawing.flows.map(
        ([from, to, more]): Flow => makeForward({ id: `${from}-${to}`, from, to, ...more }),
      ),
      ...drawing.back.map(
        ([from, to, share]): Flow => ({ id: `${from}-back-${to}`, kind: 'rework', from, to, share }),
      ),
    ],
    notes: [
      makeNote({ id: 'note-figures', text: figures }),
      ...drawing.notes.map(([note, step]) =>
        makeNote({ id: `note-${note}`, text: texts.notes[note] ?? '', step, parked: step === null }),
      ),
    ],
  });
}

/** Ids are unique in a map whatever they name, and a phase may be called like one of its steps. */
function laneOf(phase: string): string {
  return `phase-${phase}`;
}
