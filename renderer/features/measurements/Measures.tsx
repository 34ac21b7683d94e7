import { latestMeasurement } from '#shared/metrics/latestMeasurement';
import { leadTimeWithRework } from '#shared/metrics/leadTimeWithRework';
import { type MeasurementId, makeMeasurement } from '#shared/model/measurement';
import { measureWithRework } from '#shared/simulation/headlineTotals';
import { measuredBeside } from '#shared/text/measuredBeside';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { useRequestedField } from '../../editor/fields/useRequestedField';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Panel, PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import { MeasurementFields } from './MeasurementFields';
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
