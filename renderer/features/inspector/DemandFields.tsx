import { limits } from '#shared/file/limits';
import type { Demand, DemandPeriod } from '#shared/model/demand';
import { fail, ok } from '#shared/model/result';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { readCount, writeCount } from '../../editor/fields/readNumber';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

const periods: readonly DemandPeriod[] = ['hour', 'day', 'week', 'month'];

/** Taken until someone chooses another: streams of software are mostly planned by the week. */
const usualPeriod: DemandPeriod = 'week';

/** How many items the customer asks for, and in what time. */
export function DemandFields() {
  const { map, number } = useWords().inspector;
  const dispatch = useDispatch();
  const known = useEditor((state) => state.document.demand !== null);
  const fromStock = useEditor((state) => state.document.waitsFromStock);
  const hasStock = useEditor((state) => state.document.steps.some((step) => step.workInProcess !== null));
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <fieldset className={styles.group}>
      <legend>{map.demand}</legend>
      <div className={styles.fields}>
        <TextCommandField
          label={map.demandItems}
          name="demand"
          numeric
          hint={() => (known ? null : map.demandHint)}
          field={{
            undoGroup: 'map:demand',
            read: ({ demand }) => writeCount(demand?.items ?? null),
            write(text, { demand }) {
              const items = readCount(text, limits.count);
              if (!items.ok) return fail(number.notANumber);
              const after: Demand | null =
                items.value === null ? null : { items: items.value, per: demand?.per ?? usualPeriod };
              return ok({ kind: 'setDemand', demand: after });
            },
          }}
        />
        {known && (
          <ChoiceField
            label={map.demandPer}
            name="demandPer"
            options={periods.map((period) => ({ value: period, label: map.per[period] }))}
            read={({ demand }) => demand?.per ?? null}
            write={(per, { demand }) => ({
              kind: 'setDemand',
              demand: demand === null ? null : { items: demand.items, per: per ?? demand.per },
            })}
          />
        )}
      </div>
      {((known && hasStock) || fromStock) && (
        <label className={styles.check} title={map.waitsFromStockHint}>
          <input
            type="checkbox"
            data-field="waitsFromStock"
            checked={fromStock}
            disabled={readOnly}
            onChange={(event) =>
              dispatch({ kind: 'editPlanning', patch: { waitsFromStock: event.target.checked } })
            }
          />
          {map.waitsFromStock}
        </label>
      )}
    </fieldset>
  );
}
