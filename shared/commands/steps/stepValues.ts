import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { Step, StepPlace } from '../../model/step';
import type { DurationText, TimeValue } from '../../model/timeValue';
import type { Seconds } from '../../model/units';
import { limits } from '../../schema/limits';
import { stepFields } from '../../schema/nounSchemas';
import { durationSeconds } from '../../time/amount';
import { parseDuration } from '../../time/parseDuration';
import type { Refusal } from '../checks/refusal';
import { refuseCount, refuseDuration, refuseShare, refuseText, refuseUnlike } from '../checks/refuseFields';
import { firstRefusal, refuseLane } from '../checks/refuseIds';

/** What a team says of a step on its way to being automated, as far as values name it. */
const chosenByTeam = z.object({
  notAutomatable: stepFields.notAutomatable.optional(),
  automation: stepFields.automation.optional(),
  links: stepFields.links.optional(),
});

/** The values of a step, all of them or those that a patch names. */
export type StepValues = Partial<Omit<Step, 'id'>>;

/** The refusal of values that no step of this map can have. */
export function refuseStepValues(document: MapDocument, values: StepValues): Refusal | null {
  return firstRefusal([
    () => refuseText('name', values.name ?? ''),
    () => refuseText('team', values.team ?? ''),
    () => refuseText('role', values.role ?? ''),
    () => refuseText('note', values.note ?? ''),
    () => refuseTime(document, 'processTime', values.processTime ?? null),
    () => refuseTime(document, 'waitTime', values.waitTime ?? null),
    () => refuseDuration(document.calendar, 'every', values.every ?? null),
    () => refuseShare('percentCompleteAccurate', values.percentCompleteAccurate ?? null),
    () => refuseShare('uptime', values.uptime ?? null),
    () => refuseCount('people', values.people ?? null),
    () => refuseCount('workInProcess', values.workInProcess ?? null),
    () => refuseCount('batchSize', values.batchSize ?? null),
    () => refuseUnlike(chosenByTeam, values),
    () => refusePlace(values.place ?? null),
    () => (values.phase == null ? null : refuseLane(document, values.phase)),
  ]);
}

function refusePlace(place: StepPlace | null): Refusal | null {
  if (place === null) return null;
  const isOnMap = [place.x, place.y].every((value) => Math.abs(value) <= limits.place);
  return isOnMap ? null : { kind: 'placeOutOfRange', place, most: limits.place };
}

/**
 * The refusal of a lead time that is shorter than the time it contains (flow model, section 2). Unknown
 * times are not compared, ranges by their likely value.
 */
export function refuseTimes(
  document: MapDocument,
  step: Pick<Step, 'processTime' | 'waitTime'>,
): Refusal | null {
  const { processTime, waitTime } = step;
  if (typeof waitTime === 'object' && waitTime !== null) {
    if (typeof processTime === 'object' && processTime !== null) return { kind: 'timesDependOnEachOther' };
    const leadTime = waitTime.upToLeadTime;
    const implied = difference(document, leadTime, processTime);
    if (processTime === null || implied === null || implied >= 0) return null;
    return { kind: 'leadTimeShorterThanProcessTime', leadTime, processTime, implied };
  }
  if (typeof processTime === 'object' && processTime !== null) {
    const leadTime = processTime.upToLeadTime;
    const implied = difference(document, leadTime, waitTime);
    if (waitTime === null || implied === null || implied >= 0) return null;
    return { kind: 'leadTimeShorterThanWaitTime', leadTime, waitTime, implied };
  }
  return null;
}

/** Whether a typed duration says a time; `?` and nothing at all do not. */
export function isKnown(text: DurationText | null): boolean {
  if (text === null) return false;
  const parsed = parseDuration(text);
  return parsed.ok && parsed.value.kind === 'amount';
}

function refuseTime(
  { calendar }: MapDocument,
  field: 'processTime' | 'waitTime',
  value: TimeValue | null,
): Refusal | null {
  if (value === null || typeof value === 'string') return refuseDuration(calendar, field, value);
  return refuseDuration(calendar, 'leadTime', value.upToLeadTime);
}

function difference(document: MapDocument, whole: DurationText, part: DurationText | null): Seconds | null {
  const from = likelySeconds(document, whole);
  const taken = likelySeconds(document, part);
  return from === null || taken === null ? null : from - taken;
}

function likelySeconds(document: MapDocument, text: DurationText | null): Seconds | null {
  const parsed = text === null ? null : parseDuration(text);
  if (parsed === null || !parsed.ok || parsed.value.kind === 'unknown') return null;
  return durationSeconds(parsed.value.likely, document.calendar);
}
