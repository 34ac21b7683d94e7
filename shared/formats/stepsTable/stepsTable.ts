import type { Flow } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import type { ColumnName } from './columns';
import { endMark, grouped, writeFlowEntries } from './flowCells';
import { writePercent, writePlace } from './numbers';
import { writePhases } from './phases';
import { restMark } from './readCells';
import {
  automationCell,
  endCell,
  milestoneCell,
  valueCell,
  writeSources,
  writeTags,
  writeWord,
} from './wordCells';

/** The cells of the steps table, step by step, as they are: nothing is escaped or quoted. */
export interface StepsTable {
  readonly rows: readonly Readonly<Record<ColumnName, string>>[];
  /** Names of the phases where the cells alone do not tell them. */
  readonly listedPhases: readonly string[] | null;
}

export function stepsTable(document: MapDocument): StepsTable {
  const phases = writePhases(document);
  const flowsFrom = grouped(document.flows, (flow) => flow.from);
  const rows = document.steps.map((step, index) => {
    const phase = step.phase === null ? '' : (phases.cells.get(step.phase) ?? '');
    const flows = flowsFrom.get(step.id) ?? [];
    return { ...stepCells(step), ...flowCells(flows, document.steps[index + 1]), phase };
  });
  return { rows, listedPhases: phases.listed };
}

function stepCells(
  step: Step,
): Omit<Record<ColumnName, string>, 'next' | 'rework' | 'information' | 'phase'> {
  return {
    id: step.id,
    name: step.name,
    ...timeCells(step),
    percentCompleteAccurate: percentCell(step.percentCompleteAccurate),
    people: numberCell(step.people),
    team: step.team,
    role: step.role,
    wip: numberCell(step.workInProcess),
    batchSize: numberCell(step.batchSize),
    uptime: percentCell(step.uptime),
    automation: writeWord(automationCell, step.automationLevel),
    every: step.every ?? '',
    value: writeWord(valueCell, step.valueClass),
    milestone: writeWord(milestoneCell, step.milestone),
    end: step.end ? writeWord(endCell, true) : '',
    tags: writeTags(step.tags),
    sources: writeSources(step.sources),
    note: step.note,
    place: writePlace(step.place),
  };
}

function timeCells({ processTime, waitTime }: Step): Record<'processTime' | 'waitTime' | 'leadTime', string> {
  if (typeof waitTime === 'object' && waitTime !== null) {
    const process = typeof processTime === 'string' ? processTime : '';
    return { processTime: process, waitTime: '', leadTime: waitTime.upToLeadTime };
  }
  if (typeof processTime === 'object' && processTime !== null) {
    return {
      processTime: waitTime === null ? restMark : '',
      waitTime: waitTime ?? '',
      leadTime: processTime.upToLeadTime,
    };
  }
  return { processTime: processTime ?? '', waitTime: waitTime ?? '', leadTime: '' };
}

function flowCells(
  flows: readonly Flow[],
  behind: Step | undefined,
): Record<'next' | 'rework' | 'information', string> {
  const ofKind = (kind: Flow['kind']) => flows.filter((flow) => flow.kind === kind);
  return {
    next: nextCell(ofKind('forward'), behind),
    rework: writeFlowEntries(ofKind('rework')),
    information: writeFlowEntries(ofKind('information')),
  };
}

/** Empty where the row behind says it all. */
function nextCell(forward: readonly Flow[], behind: Step | undefined): string {
  const [only, ...more] = forward;
  if (only === undefined) return behind === undefined ? '' : endMark;
  const isPlain = only.kind === 'forward' && only.share === null && only.wait === null;
  return isPlain && more.length === 0 && only.to === behind?.id ? '' : writeFlowEntries(forward);
}

function percentCell(share: number | null): string {
  return share === null ? '' : writePercent(share);
}

function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}
