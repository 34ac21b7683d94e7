import type { StepPatch } from '#shared/commands/editStep';
import { stepTimes } from '#shared/metrics/stepTimes';
import type { Calendar } from '#shared/model/calendar';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail, ok, type Result } from '#shared/model/result';
import type { Step, StepId } from '#shared/model/step';
import type { TimeValue } from '#shared/model/timeValue';
import type { Seconds } from '#shared/model/units';
import type { Locale } from '#shared/text/locale';
import type { Words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';
import { parseDuration } from '#shared/time/parseDuration';
import { writeDuration } from '#shared/time/writeDuration';
import { fieldUnit } from './durationEcho';
import type { CommandField } from './useCommandField';

/** The three times of a step, any two of which can be typed. */
export type StepTime = 'processTime' | 'waitTime' | 'leadTime';

/** A field of one step: how its text is read and what patch a text makes. */
export function stepField(
  id: StepId,
  name: string,
  read: (step: Step, document: MapDocument) => string,
  write: (text: string, document: MapDocument) => Result<StepPatch, string>,
): CommandField {
  return {
    burst: `${id}:${name}`,
    read(document) {
      const step = stepOf(document, id);
      return step === undefined ? '' : read(step, document);
    },
    write(text, document) {
      const patch = write(text, document);
      return patch.ok ? ok({ kind: 'editStep', id, patch: patch.value }) : patch;
    },
  };
}

/** The step with this id. */
export function stepOf(document: MapDocument, id: StepId): Step | undefined {
  return document.steps.find((step) => step.id === id);
}

/** One of a step's three times. A time that follows from the other two is shown as computed. */
export function timeField(id: StepId, time: StepTime, words: Words): CommandField {
  return stepField(
    id,
    time,
    (step, { calendar }) => typedTime(step, time) ?? derivedTime(step, time, calendar, words.locale),
    (text) => {
      const read = readTime(text, words);
      return read.ok ? ok({ [time]: read.value }) : read;
    },
  );
}

/** A time as typed in a field, made whole (`3` in a field of hours is `3 h`); null when the field is empty. */
export function readTime(text: string, words: Words): Result<string | null, string> {
  if (text.trim() === '') return ok(null);
  if (parseDuration(text).ok) return ok(text.trim());
  const parsed = parseDuration(text, fieldUnit);
  return parsed.ok ? ok(writeDuration(parsed.value)) : fail(words.duration.error(parsed.error));
}

/** What a person typed for a time of a step; null where it follows from the others or is not known. */
export function typedTime(step: Step, time: StepTime): string | null {
  if (time !== 'leadTime') return typeof step[time] === 'string' ? step[time] : null;
  return upTo(step.waitTime) ?? upTo(step.processTime);
}

function upTo(value: TimeValue | null): string | null {
  return typeof value === 'object' && value !== null ? value.upToLeadTime : null;
}

function derivedTime(step: Step, time: StepTime, calendar: Calendar, locale: Locale): string {
  const times = stepTimes(step, calendar);
  const seconds: Record<StepTime, Seconds | null> = {
    processTime: times.process,
    waitTime: times.wait,
    leadTime: times.lead,
  };
  const found = seconds[time];
  return found === null ? '' : formatDuration(found, calendar, 'exact', locale);
}
