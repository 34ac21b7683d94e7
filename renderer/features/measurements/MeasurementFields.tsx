import type { MeasurementId } from '#shared/model/measurement';
import { useEditor } from '../../editor/EditorProvider';
import { durationEcho } from '../../editor/fields/durationEcho';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import { type MeasurementField, measurementField } from './measurementField';

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
