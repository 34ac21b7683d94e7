import { useState } from 'react';
import { metrics } from '#shared/metrics/registry';
import type { MapTarget } from '#shared/model/planning';
import { fail, ok } from '#shared/model/result';
import { mapMetricOf, outcomeMetrics, outcomeName, outcomeUnit } from '#shared/sentences/outcomeMetric';
import { formatMetric } from '#shared/text/formatMetric';
import { SelectField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import { useDispatch, useEditor } from '../EditorProvider';
import { readFigure, writeFigure } from './readFigure';
import { TextCommandField } from './TextCommandField';

/** Only what a map shows can be told of its future too. */
const offered = outcomeMetrics.filter((metric) => mapMetricOf(metric) !== null);

/** What the stream is to reach: a figure of the map, its value as people write it, and by when. */
export function TargetFields() {
  const words = useWords();
  const said = words.ask.target;
  const dispatch = useDispatch();
  const target = useEditor((state) => state.base.target);
  const readOnly = useEditor((state) => state.readOnly);
  // Without a value there is no target to store yet: until it is typed, its metric waits here.
  const [chosen, setChosen] = useState<string | null>(null);
  const metric = target?.metric ?? chosen;
  const listed = metric === null || offered.some((one) => one === metric) ? offered : [...offered, metric];

  function choose(value: string): void {
    const next = value === '' ? null : value;
    setChosen(next);
    if (target === null) return;
    const sameUnit = next !== null && outcomeUnit(next) === outcomeUnit(target.metric);
    dispatch(edit(sameUnit ? { ...target, metric: next } : null));
  }

  return (
    <>
      <SelectField
        label={said.metric}
        layout="row"
        data-field="targetMetric"
        disabled={readOnly}
        value={metric ?? ''}
        options={[
          { value: '', label: said.none },
          ...listed.map((value) => ({ value, label: outcomeName(value, words) })),
        ]}
        onValue={choose}
      />
      {metric !== null && <TargetValue metric={metric} onUnset={() => setChosen(metric)} />}
      {target !== null && (
        <TextCommandField
          label={said.day}
          name="targetDay"
          type="date"
          field={{
            undoGroup: 'map:targetDay',
            read: (document) => document.target?.date ?? '',
            write: (text, document) =>
              ok(edit(document.target === null ? null : { ...document.target, date: text.trim() || null })),
          }}
        />
      )}
    </>
  );
}

interface TargetValueProps {
  readonly metric: string;
  /** The value was taken away, and with it what is stored. */
  readonly onUnset: () => void;
}

function TargetValue({ metric, onUnset }: TargetValueProps) {
  const words = useWords();
  const said = words.ask.target;
  const unit = outcomeUnit(metric);
  const today = useEditor(({ current }) => {
    const id = mapMetricOf(metric);
    return metrics.find((one) => one.id === id)?.measure(current).value ?? null;
  });
  const calendar = useEditor((state) => state.base.calendar);
  const hint = today === null ? null : said.today(formatMetric(unit, today, calendar, words.locale, 'long'));
  return (
    <TextCommandField
      label={said.value}
      name="targetValue"
      placeholder={said.examples[unit]}
      hint={() => hint}
      field={{
        undoGroup: 'map:target',
        read: ({ target }) => writeFigure(target?.value ?? null, unit, calendar, words),
        write(text, { target }) {
          const read = readFigure(text, unit, calendar, words);
          if (!read.ok) return fail(read.error);
          if (read.value === null) onUnset();
          return ok(edit(read.value === null ? null : { date: null, ...target, metric, value: read.value }));
        },
      }}
    />
  );
}

function edit(target: MapTarget | null) {
  return { kind: 'editPlanning', patch: { target } } as const;
}
