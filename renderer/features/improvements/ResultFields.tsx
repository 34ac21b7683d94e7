import type { ImprovementId } from '#shared/model/improvement';
import { ok } from '#shared/model/result';
import { outcomeName, outcomeUnit } from '#shared/sentences/outcomeMetric';
import { useEditor } from '../../editor/EditorProvider';
import { readFigure, writeFigure } from '../../editor/fields/readFigure';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';
import { improvementField, improvementOf, plainField } from './improvementField';

/** What was measured once it was done, and what was learned from it. */
export function ResultFields({ id }: { readonly id: ImprovementId }) {
  const words = useWords();
  const said = words.improvement.editor;
  const calendar = useEditor((state) => state.base.calendar);
  const metric = useEditor((state) => improvementOf(state.base, id)?.expected?.metric ?? '');
  const hasResult = useEditor((state) => (improvementOf(state.base, id)?.result ?? null) !== null);
  const unit = outcomeUnit(metric);
  return (
    <fieldset className={styles.group}>
      <legend>{said.result}</legend>
      <p className={styles.hint}>{said.resultHint}</p>
      <div className={styles.pair}>
        <TextCommandField
          label={metric === '' ? said.measured : outcomeName(metric, words)}
          name="result.value"
          layout="column"
          field={improvementField(
            id,
            'result.value',
            ({ result }) => writeFigure(result?.value ?? null, unit, calendar, words),
            (text, { result }) => {
              const read = readFigure(text, unit, calendar, words);
              if (!read.ok) return read;
              const { value } = read;
              return ok({ result: value === null ? null : { date: null, note: '', ...result, value } });
            },
          )}
        />
        {hasResult && (
          <TextCommandField
            label={said.measuredOn}
            name="result.date"
            layout="column"
            type="date"
            field={improvementField(
              id,
              'result.date',
              ({ result }) => result?.date ?? '',
              (text, { result }) =>
                ok(result === null ? {} : { result: { ...result, date: text.trim() || null } }),
            )}
          />
        )}
      </div>
      {hasResult && (
        <TextCommandField
          label={said.note}
          name="result.note"
          layout="column"
          lines={2}
          field={improvementField(
            id,
            'result.note',
            ({ result }) => result?.note ?? '',
            (text, { result }) => ok(result === null ? {} : { result: { ...result, note: text } }),
          )}
        />
      )}
      <TextCommandField
        label={said.learned}
        name="learned"
        layout="column"
        lines={2}
        field={plainField(id, 'learned')}
      />
    </fieldset>
  );
}
