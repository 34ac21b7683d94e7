import type { MeasurementPatch } from '#shared/commands/measurements/editMeasurement';
import { latestMeasurement } from '#shared/metrics/measurements/latestMeasurement';
import { leadTimeWithRework } from '#shared/metrics/totals/leadTimeWithRework';
import { type Measurement, type MeasurementId, makeMeasurement } from '#shared/model/measurement';
import { fail, ok, type Result } from '#shared/model/result';
import { limits } from '#shared/schema/limits';
import { measureWithRework } from '#shared/simulation/totals/headlineTotals';
import { measuredBeside } from '#shared/text/measuredBeside';
import type { Words } from '#shared/text/words';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { durationEcho } from '../../editor/fields/durationEcho';
import { readCount, writeCount } from '../../editor/fields/readNumber';
import { readTime } from '../../editor/fields/stepTime';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import type { CommandField } from '../../editor/fields/useCommandField';
import { useRequestedField } from '../../editor/fields/useRequestedField';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Panel, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import styles from './Measures.module.css';

/** Whether it worked: what was measured on real items, and what the map says beside it. */
export function Measures() {
  const words = useWords();
  const { measurement: said, side } = words;
  const editor = useEditorHandle();
  const dispatch = useDispatch();
  const measurements = useEditor((state) => state.document.measurements);
  const latest = useEditor((state) => latestMeasurement(state.document, 'leadTime')?.measurement.id ?? null);
  const simulated = useReworkSimulated();
  const beside = useEditor(({ analysis }) => {
    const mapped = measureWithRework(leadTimeWithRework, analysis, simulated).value;
    return measuredBeside(analysis, mapped, words);
  });
  const readOnly = useEditor((state) => state.readOnly);
  const root = useRequestedField('measures');

  function request(field: string): void {
    editor.requestField({ of: '', panel: 'measures', field });
  }

  function add(): void {
    const measurement = makeMeasurement({ id: newId('m') });
    if (dispatch({ kind: 'addMeasurement', measurement }) === null) request(`measurement:${measurement.id}`);
  }

  /** The keyboard goes on where the next one would be added, not back to the start of the page. */
  function remove(id: MeasurementId): void {
    if (dispatch({ kind: 'removeMeasurement', id }) === null) request('addMeasurement');
  }

  const answer = measurements.length === 0 ? said.notYet : (beside ?? said.onlyMeasured);
  return (
    <section ref={root} aria-label={said.heading}>
      <Panel heading={side.questions.measures} answer={answer}>
        {measurements.length === 0 && <PanelRemark>{said.none}</PanelRemark>}
        <PanelSection heading={said.heading}>
          {measurements.map(({ id }, position) => (
            <fieldset key={id} className={styles.one} aria-label={said.one(position + 1)}>
              {measurements.length > 1 && (
                <PanelRemark>
                  <b>{said.one(position + 1)}</b> {id === latest && said.counts}
                </PanelRemark>
              )}
              <MeasurementFields id={id} />
              <Button
                className={styles.remove}
                icon={<Icon name="close" />}
                disabled={readOnly}
                onClick={() => remove(id)}
              >
                {said.remove}
              </Button>
            </fieldset>
          ))}
          <Button
            look="outlined"
            icon={<Icon name="plus" />}
            disabled={readOnly}
            data-field="addMeasurement"
            onClick={add}
          >
            {said.add}
          </Button>
        </PanelSection>
      </Panel>
    </section>
  );
}

const fields = ['value', 'items', 'from', 'to', 'since', 'until', 'source'] as const;

/** What there is to say of one measurement: its time, and what it takes to read it. */
function MeasurementFields({ id }: { readonly id: MeasurementId }) {
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
