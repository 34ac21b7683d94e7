import type { Improvement, RecordedCommand } from '../../model/improvement';
import type { MapDocument } from '../../model/mapDocument';
import { limits } from '../../schema/limits';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseCount, refuseDay, refuseText } from '../checks/refuseFields';
import { firstRefusal, refuseIdText } from '../checks/refuseIds';
import { mapCommandOf } from '../mapCommands';

export function refuseImprovement(document: MapDocument, id: string): Refusal | null {
  return indexOfId(document.improvements, id) < 0 ? { kind: 'unknownImprovement', id } : null;
}

/** The refusal of values that no improvement can have. */
export function refuseImprovementValues(values: Partial<Omit<Improvement, 'id'>>): Refusal | null {
  const { expected = null, result = null, commands = [], step = null, flow = null, hypothesis } = values;
  return firstRefusal([
    () => refuseText('title', values.title ?? ''),
    () => refuseText('reason', values.reason ?? ''),
    () => refuseText('owner', values.owner ?? ''),
    () => refuseDay(values.start ?? null),
    () => refuseDay(values.due ?? null),
    () => refuseText('firstAction', values.firstAction ?? ''),
    () => refuseCount('effortDays', values.effortDays ?? null),
    () => refuseCount('cost', values.cost ?? null),
    () => refuseText('hypothesis', hypothesis?.change ?? ''),
    () => refuseText('hypothesis', hypothesis?.effect ?? ''),
    () => refuseText('hypothesis', hypothesis?.because ?? ''),
    () => refuseText('risks', values.risks ?? ''),
    () => refuseText('learned', values.learned ?? ''),
    () => firstRefusal((values.dependsOn ?? []).map((id) => () => refuseIdText(id))),
    () => (flow === null ? null : refuseIdText(flow)),
    () => (step === null ? null : refuseIdText(step)),
    () => refuseText('metric', expected?.metric ?? ''),
    () => refuseNumber('baseline', expected?.baseline ?? null),
    () => refuseNumber('target', expected?.target ?? null),
    () => refuseDay(expected?.date ?? null),
    () => refuseNumber('value', result?.value ?? null),
    () => refuseDay(result?.date ?? null),
    () => refuseText('note', result?.note ?? ''),
    () => refuseRecorded(commands),
  ]);
}

/** The refusal of commands that are too many, or that a file could not hold. */
export function refuseRecorded(commands: readonly RecordedCommand[]): Refusal | null {
  if (commands.length > limits.recorded) return { kind: 'tooMany', of: 'recorded', limit: limits.recorded };
  const odd = commands.find((command) => mapCommandOf(command) === null);
  return odd === undefined ? null : { kind: 'notUnderstood', command: odd.kind };
}

function refuseNumber(field: 'baseline' | 'target' | 'value', value: number | null): Refusal | null {
  return value === null || Number.isFinite(value) ? null : { kind: 'notANumber', field };
}
