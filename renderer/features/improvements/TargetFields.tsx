import { useState } from 'react';
import type { Command } from '#shared/commands/registry';
import type { MapTarget } from '#shared/model/planning';
import { fail, ok } from '#shared/model/result';
import { mapMetricOf, outcomeMetrics, outcomeName, outcomeUnit } from '#shared/scenario/outcomeMetric';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { readFigure, writeFigure } from '../../editor/fields/readFigure';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { SelectField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';

const offered = outcomeMetrics.filter((metric) => mapMetricOf(metric) !== null);

function setTarget(target: MapTarget | null): Command {
  return { kind: 'editPlanning', patch: { target } };
}

/** What the stream is to reach: a figure of the map, its value, and by when. */
export function TargetFields() {
  const words = useWords();
  const said = words.ask.target;
  const dispatch = useDispatch();
  const target = useEditor((state) => state.base.target);
  const calendar = useEditor((state) => state.base.calendar);
  const readOnly = useEditor((state) => state.readOnly);
  // Until a value is typed there is no target to store: the metric waits here.
  const [chosen, setChosen] = useState<string | null>(null);
  const metric = target?.metric ?? chosen;

  function choose(value: string): void {
    setChosen(value === '' ? null : value);
    if (target !== null) dispatch(setTarget(null));
  }

  return (
    <div className={styles.fields}>
      <SelectField
        label={said.metric}
        data-field="target.metric"
        disabled={readOnly}
        value={metric ?? ''}
        options={[
          { value: '', label: said.none },
          ...offered.map((value) => ({ value, label: outcomeName(value, words) })),
        ]}
        onValue={choose}
      />
      {metric !== null && (
        <div className={styles.pair}>
          <TextCommandField
            label={said.value}
            name="target.value"
            layout="column"
            field={{
              burst: 'target.value',
              read: (document) =>
                writeFigure(document.target?.value ?? null, outcomeUnit(metric), calendar, words),
              write(text, document) {
                const read = readFigure(text, outcomeUnit(metric), calendar, words);
                if (!read.ok) return read;
                const { value } = read;
                if (value === null)
                  return document.target === null ? ok(setTarget(null)) : fail(said.noValue);
                return ok(setTarget({ date: null, ...document.target, metric, value }));
              },
            }}
          />
          {target !== null && (
            <TextCommandField
              label={said.day}
              name="target.date"
              layout="column"
              type="date"
              field={{
                burst: 'target.date',
                read: (document) => document.target?.date ?? '',
                write: (text, document) =>
                  ok(
                    setTarget(
                      document.target === null ? null : { ...document.target, date: text.trim() || null },
                    ),
                  ),
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
