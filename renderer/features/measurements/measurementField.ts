import type { MeasurementPatch } from '#shared/commands/measurements/editMeasurement';
import { limits } from '#shared/file/limits';
import type { Measurement, MeasurementId } from '#shared/model/measurement';
import { fail, ok, type Result } from '#shared/model/result';
import type { Words } from '#shared/text/words';
import { readCount, writeCount } from '../../editor/fields/readNumber';
import { readTime } from '../../editor/fields/stepTime';
import type { CommandField } from '../../editor/fields/useCommandField';

/** The fields of a measurement that are typed. */
export type MeasurementField = Exclude<keyof Measurement, 'id' | 'metric'>;

/** A field of one measurement: what it shows, and what a text makes of it. */
export function measurementField(id: MeasurementId, field: MeasurementField, words: Words): CommandField {
  return {
    burst: `${id}:${field}`,
    read({ measurements }) {
      const measurement = measurements.find((one) => one.id === id);
      return measurement === undefined ? '' : shown(measurement, field, words);
    },
    write(text) {
      const patch = patchOf(field, text, words);
      return patch.ok ? ok({ kind: 'editMeasurement', id, patch: patch.value }) : patch;
    },
  };
}

function shown(measurement: Measurement, field: MeasurementField, { locale }: Words): string {
  return field === 'items' ? writeCount(measurement.items, locale) : (measurement[field] ?? '');
}

function patchOf(field: MeasurementField, text: string, words: Words): Result<MeasurementPatch, string> {
  switch (field) {
    case 'value': {
      const value = readTime(text, words);
      return value.ok ? ok({ value: value.value }) : value;
    }
    case 'items': {
      const items = readCount(text, limits.count);
      return items.ok ? ok({ items: items.value }) : fail(words.inspector.number.notANumber);
    }
    case 'since':
    case 'until':
      return ok({ [field]: text.trim() === '' ? null : text.trim() });
    default:
      return ok({ [field]: text });
  }
}
