import type { Flow } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import type { Step } from '../model/step';
import type { DurationText, TimeValue } from '../model/timeValue';
import { parseDuration } from '../time/parseDuration';
import type { FileProblem } from './fileError';
import type { JsonPath } from './jsonPath';

/**
 * What is wrong with a map as a whole although each part of it is well formed: an id that stands for two
 * things, flows, phases and notes that lead nowhere, durations that are not understood. Empty for a sound
 * map; every command keeps a sound map sound.
 */
export function integrityProblems(document: MapDocument): readonly FileProblem[] {
  const stepIds = new Set(document.steps.map((step) => step.id));
  const laneIds = new Set(document.lanes.map((lane) => lane.id));
  return [
    ...duplicateIds(document),
    ...document.steps.flatMap((step, index) => stepProblems(step, ['map', 'steps', index], laneIds)),
    ...document.flows.flatMap((flow, index) => flowProblems(flow, ['map', 'flows', index], stepIds)),
    ...document.notes.flatMap((note, index): FileProblem[] =>
      note.step === null || stepIds.has(note.step)
        ? []
        : [{ kind: 'danglingNote', path: ['map', 'notes', index, 'step'], step: note.step }],
    ),
    ...document.measurements.flatMap(({ value }, index) =>
      durationProblems(value, ['map', 'measurements', index, 'value']),
    ),
  ];
}

function duplicateIds(document: MapDocument): readonly FileProblem[] {
  const first = new Map<string, JsonPath>();
  const problems: FileProblem[] = [];
  for (const list of [
    'steps',
    'flows',
    'lanes',
    'notes',
    'improvements',
    'measurements',
    'scenarios',
    'causes',
  ] as const) {
    for (const [index, { id }] of document[list].entries()) {
      const path = ['map', list, index, 'id'];
      const known = first.get(id);
      if (known === undefined) first.set(id, path);
      else problems.push({ kind: 'duplicateId', path, id, first: known });
    }
  }
  return problems;
}

function stepProblems(step: Step, path: JsonPath, laneIds: ReadonlySet<string>): readonly FileProblem[] {
  const { processTime, waitTime, every, phase } = step;
  const bothFillUp = isFilled(processTime) && isFilled(waitTime);
  return [
    ...timeProblems(processTime, [...path, 'processTime']),
    ...timeProblems(waitTime, [...path, 'waitTime']),
    ...durationProblems(every, [...path, 'every']),
    ...(bothFillUp ? [{ kind: 'timesDependOnEachOther', path: [...path, 'processTime'] } as const] : []),
    ...(phase === null || laneIds.has(phase)
      ? []
      : [{ kind: 'danglingPhase', path: [...path, 'phase'], lane: phase } as const]),
  ];
}

function flowProblems(flow: Flow, path: JsonPath, stepIds: ReadonlySet<string>): readonly FileProblem[] {
  const ends = (['from', 'to'] as const).filter((end) => !stepIds.has(flow[end]));
  return [
    ...ends.map((end) => ({ kind: 'danglingFlow', path: [...path, end], step: flow[end] }) as const),
    ...(flow.kind === 'forward' ? durationProblems(flow.wait, [...path, 'wait']) : []),
  ];
}

function isFilled(value: TimeValue | null): boolean {
  return typeof value === 'object' && value !== null;
}

function timeProblems(value: TimeValue | null, path: JsonPath): readonly FileProblem[] {
  if (value === null || typeof value === 'string') return durationProblems(value, path);
  return durationProblems(value.upToLeadTime, [...path, 'upToLeadTime']);
}

function durationProblems(text: DurationText | null, path: JsonPath): readonly FileProblem[] {
  const parsed = text === null ? null : parseDuration(text);
  if (text === null || parsed === null || parsed.ok) return [];
  return [{ kind: 'badDuration', path, text, error: parsed.error }];
}
