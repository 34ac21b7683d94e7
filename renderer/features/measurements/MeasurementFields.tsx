import type { MeasurementPatch } from '#shared/commands/measurements/editMeasurement';
import { limits } from '#shared/file/limits';
import type { Measurement, MeasurementId } from '#shared/model/measurement';
import { fail, ok, type Result } from '#shared/model/result';
import type { Words } from '#shared/text/words';
import { useEditor } from '../../editor/EditorProvider';
import { durationEcho } from '../../editor/fields/durationEcho';
import { readCount, writeCount } from '../../editor/fields/readNumber';
import { readTime } from '../../editor/fields/stepTime';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import type { CommandField } from '../../editor/fields/useCommandField';
import { useWords } from '../../ui/useWords';

const fields = ['value', 'items', 'from', 'to', 'since', 'until', 'source'] as const;

/** What there is to say of one measurement: its time, and what it takes to read it. */
export function MeasurementFields({ id }: { readonly id: MeasurementId }) {
  const words = useWords();
  const { measurement: said } = words;
  const calendar = useEditor((state) => state.document.calendar);
  const since = useEditor((state) => state.document.measurements.find((one) => one.id === id)?.since ?? null);

  function hint(field: MeasurementField, text: string): string | null {
    switch (field) {
      case 'value':
        return text.trim() === '' ? null : durationEcho(text, calendar, words);
      case 'until':
        return since !== null && text !== '' && text < since ? said.endsBefore : null;
      default:
        return null;
    }
  }

  return fields.map((field) => (
    <TextCommandField
      key={field}
      label={said[field]}
      name={field === 'value' ? `measurement:${id}` : `measurement:${id}:${field}`}
      numeric={field === 'items'}
      placeholder={said.examples[field]}
      hint={(text) => hint(field, text)}
      field={measurementField(id, field, words)}
    />
  ));
}

/** The fields of a measurement that are typed. */
type MeasurementField = Exclude<keyof Measurement, 'id' | 'metric'>;

/** A field of one measurement: what it shows, and what a text makes of it. */
function measurementField(id: MeasurementId, field: MeasurementField, words: Words): CommandField {
  return {
    undoGroup: `${id}:${field}`,
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
