import { latestMeasurement } from '#shared/metrics/latestMeasurement';
import { type MeasurementId, makeMeasurement } from '#shared/model/measurement';
import { measuredBeside } from '#shared/text/measuredBeside';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { MeasurementFields } from './MeasurementFields';

/** Lead times that were measured, and what the map says beside them. */
export function MeasurementList() {
  const words = useWords();
  const { measurement: said } = words;
  const editor = useEditorHandle();
  const dispatch = useDispatch();
  const measurements = useEditor((state) => state.document.measurements);
  const latest = useEditor((state) => latestMeasurement(state.document, 'leadTime')?.measurement.id ?? null);
  const beside = useEditor((state) => measuredBeside(state.analysis, words));
  const readOnly = useEditor((state) => state.readOnly);

  function add(): void {
    const measurement = makeMeasurement({ id: newId('m') });
    if (dispatch({ kind: 'addMeasurement', measurement }) !== null) return;
    editor.requestField({ of: measurement.id, field: `measurement:${measurement.id}` });
  }

  /** The keyboard goes on where the next one would be added, not back to the start of the page. */
  function remove(id: MeasurementId): void {
    if (dispatch({ kind: 'removeMeasurement', id }) !== null) return;
    editor.requestField({ of: '', field: 'addMeasurement' });
  }

  return (
    <fieldset className={styles.group}>
      <legend>{said.heading}</legend>
      {measurements.length === 0 && <p className={styles.hint}>{said.none}</p>}
      {beside !== null && <p>{beside}</p>}
      {measurements.map(({ id }, position) => (
        <fieldset key={id} className={styles.part} aria-label={said.one(position + 1)}>
          {measurements.length > 1 && (
            <p className={styles.hint}>
              <b>{said.one(position + 1)}</b> {id === latest && said.counts}
            </p>
          )}
          <MeasurementFields id={id} />
          <Button
            className={styles.removePart}
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
    </fieldset>
  );
}
