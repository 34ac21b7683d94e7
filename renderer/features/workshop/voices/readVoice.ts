import type { DurationText } from '#shared/model/timeValue';
import { parseDuration } from '#shared/time/parseDuration';
import { writeDuration } from '#shared/time/writeDuration';
import { fieldUnit } from '../../../editor/fields/durationEcho';

/** What a voice typed, in the grammar's plain form; null while it is not understood. Bare numbers are hours, as in every field. */
export function readVoice(text: string): DurationText | null {
  const exact = parseDuration(text);
  const parsed = exact.ok ? exact : parseDuration(text, fieldUnit);
  return parsed.ok ? writeDuration(parsed.value) : null;
}
