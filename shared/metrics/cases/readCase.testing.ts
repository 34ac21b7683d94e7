import type { Calendar } from '../../model/calendar';
import { officeCalendar } from '../../model/calendar';
import type { Flow } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep, type Step } from '../../model/step';

/** A map in the notation of the worked cases (README.md beside the case files). */
export interface WorkedCase {
  readonly name?: string;
  readonly calendar?: { readonly hoursPerDay: number; readonly daysPerWeek: number };
  readonly steps: readonly CaseStep[];
  readonly flows?: readonly CaseFlow[];
}

interface CaseStep {
  readonly id: string;
  readonly name?: string;
  readonly team?: string;
  readonly people?: number;
  readonly pt: string;
  readonly wt?: string;
  readonly lt?: string;
  readonly ca?: number;
  readonly uptime?: number;
  readonly end?: boolean;
}

type CaseFlow =
  | readonly string[]
  | {
      readonly from: string;
      readonly to: string;
      readonly share?: number;
      readonly wait?: string;
      readonly rework?: number;
    };

/** The case as a document. A step without wait and lead time does not wait: the cases leave zero waits out. */
export function mapOfCase(worked: WorkedCase): MapDocument {
  const calendar: Calendar = { ...officeCalendar, ...worked.calendar };
  const flows =
    worked.flows ?? worked.steps.slice(1).map((step, index) => [worked.steps[index]?.id ?? '', step.id]);
  return makeMap({
    id: 'case',
    title: worked.name ?? 'case',
    calendar,
    steps: worked.steps.map(stepOfCase),
    flows: flows.map(flowOfCase),
  });
}

function stepOfCase(step: CaseStep): Step {
  return makeStep({
    id: step.id,
    name: step.name ?? step.id,
    team: step.team ?? '',
    processTime: step.pt,
    waitTime: step.lt === undefined ? (step.wt ?? '0') : { upToLeadTime: step.lt },
    percentCompleteAccurate: step.ca === undefined ? null : step.ca / 100,
    people: step.people ?? null,
    uptime: step.uptime ?? null,
    end: step.end ?? false,
  });
}

function flowOfCase(flow: CaseFlow, index: number): Flow {
  const id = `f${index}`;
  if ('from' in flow) {
    const { from, to } = flow;
    if (flow.rework !== undefined) return { id, kind: 'rework', from, to, share: flow.rework };
    return { id, kind: 'forward', from, to, share: flow.share ?? null, wait: flow.wait ?? null };
  }
  const [from = '', to = ''] = flow;
  return { id, kind: 'forward', from, to, share: null, wait: null };
}
