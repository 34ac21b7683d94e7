import type { FlowId } from '#shared/model/flow';
import type { ImprovementId } from '#shared/model/improvement';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Step, StepId } from '#shared/model/step';
import { fold } from '#shared/text/fold';

/** What kind of text was found. */
export type PlaceKind = 'step' | 'team' | 'phase' | 'flow' | 'note' | 'parked' | 'improvement' | 'owner';

/** A place of the map where the words that someone looks for stand. */
export interface FoundPlace {
  readonly key: string;
  readonly kind: PlaceKind;
  /** The text that they stand in. */
  readonly text: string;
  /** What on the map it belongs to; both empty for a remark on the map as a whole. */
  readonly steps: readonly StepId[];
  readonly flows: readonly FlowId[];
  /** The improvement that has the words; null for all else. */
  readonly improvement: ImprovementId | null;
}

/**
 * Where `query` stands in the map: names of steps, teams, phases, labels of flows, notes, improvements and their
 * owners, in this order. Case and accents make no difference. A step comes once, however often it answers.
 */
export function findPlaces(document: MapDocument, query: string): readonly FoundPlace[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const holds = (text: string) => fold(text).includes(wanted);
  return [
    ...document.steps.flatMap((step) => placeOfStep(step, holds)),
    ...document.lanes
      .filter((lane) => holds(lane.name))
      .map((lane) => ({
        ...nowhere,
        key: `lane-${lane.id}`,
        kind: 'phase' as const,
        text: lane.name,
        steps: document.steps.filter((step) => step.phase === lane.id).map((step) => step.id),
      })),
    ...document.flows.flatMap((flow): readonly FoundPlace[] =>
      flow.kind === 'information' && holds(flow.label)
        ? [{ ...nowhere, key: `flow-${flow.id}`, kind: 'flow', text: flow.label, flows: [flow.id] }]
        : [],
    ),
    ...document.notes
      .filter((note) => holds(note.text))
      .map((note) => ({
        ...nowhere,
        key: `note-${note.id}`,
        kind: note.parked ? ('parked' as const) : ('note' as const),
        text: note.text,
        steps: note.step === null ? [] : [note.step],
      })),
    ...document.improvements.flatMap((improvement): readonly FoundPlace[] => {
      const kind = holds(improvement.title) ? 'improvement' : holds(improvement.owner) ? 'owner' : null;
      if (kind === null) return [];
      const text = kind === 'owner' ? improvement.owner : improvement.title;
      const { id, step, flow } = improvement;
      const steps = document.steps.some((one) => one.id === step) && step !== null ? [step] : [];
      const flows = document.flows.some((one) => one.id === flow) && flow !== null ? [flow] : [];
      return [{ key: `improvement-${id}`, kind, text, steps, flows, improvement: id }];
    }),
  ];
}

const nowhere: Pick<FoundPlace, 'steps' | 'flows' | 'improvement'> = {
  steps: [],
  flows: [],
  improvement: null,
};

function placeOfStep(step: Step, holds: (text: string) => boolean): readonly FoundPlace[] {
  const kind = holds(step.name) ? 'step' : holds(step.team) ? 'team' : null;
  if (kind === null) return [];
  const text = kind === 'step' ? step.name : step.team;
  return [{ ...nowhere, key: `step-${step.id}`, kind, text, steps: [step.id] }];
}
