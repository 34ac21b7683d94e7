import { useState } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import { metrics } from '#shared/metrics/registry';
import type { ExpectedOutcome, ImprovementId } from '#shared/model/improvement';
import { fail, ok } from '#shared/model/result';
import {
  mapMetricOf,
  outcomeBetterWhen,
  outcomeMetrics,
  outcomeName,
  outcomeUnit,
} from '#shared/sentences/outcomeMetric';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { readFigure, writeFigure } from '../../editor/fields/readFigure';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';
import { edit, improvementField, improvementOf } from './improvementField';

interface ExpectedFieldsProps {
  readonly id: ImprovementId;
  /** The lead time with rework as the engine has it, which also simulates it; seconds. */
  readonly leadToday: number | null;
}

/** Stands for a metric in free words. */
const other = 'other …';

/** By which figure it will be seen to have worked: from what it is today to what it is to be, and by when. */
export function ExpectedFields({ id, leadToday }: ExpectedFieldsProps) {
  const words = useWords();
  const said = words.improvement.editor;
  const dispatch = useDispatch();
  const analysis = useEditor((state) => state.current);
  const readOnly = useEditor((state) => state.readOnly);
  const expected = useEditor((state) => improvementOf(state.base, id)?.expected ?? null);
  // Without a baseline there is no outcome to store yet: until it is typed, its metric waits here.
  const [chosen, setChosen] = useState<string | null>(null);
  const metric = expected?.metric ?? chosen;
  const isKnown = outcomeMetrics.some((one) => one === metric);
  const today = metric === null ? null : todayOf(metric, analysis, leadToday);

  function choose(value: string): void {
    const next = value === '' ? null : value === other ? '' : value;
    const baseline = next === null ? null : todayOf(next, analysis, leadToday);
    setChosen(next);
    const stored: ExpectedOutcome | null =
      next === null || baseline === null
        ? null
        : { metric: next, baseline, target: null, date: expected?.date ?? null };
    if (stored !== null || expected !== null) dispatch(edit(id, { expected: stored }));
  }

  return (
    <fieldset className={styles.group}>
      <legend>{said.expected}</legend>
      <SelectField
        label={said.metric}
        data-field="metric"
        disabled={readOnly}
        value={metric === null ? '' : isKnown ? metric : other}
        options={[
          { value: '', label: said.noMetric },
          ...outcomeMetrics.map((value) => ({ value, label: outcomeName(value, words) })),
          { value: other, label: said.otherMetric },
        ]}
        onValue={choose}
      />
      {metric !== null && !isKnown && (
        <MetricName id={id} metric={metric} onName={setChosen} stored={expected !== null} />
      )}
      {metric !== null && <OutcomeFigures id={id} metric={metric} onUnset={() => setChosen(metric)} />}
      {metric !== null && today !== null && expected?.baseline !== today && (
        <Button
          look="outlined"
          className={styles.start}
          disabled={readOnly}
          onClick={() =>
            dispatch(
              edit(id, {
                expected: { target: null, date: null, ...expected, metric, baseline: today },
              }),
            )
          }
        >
          {said.useTodayIs(writeFigure(today, outcomeUnit(metric), analysis.document.calendar, words))}
        </Button>
      )}
      {metric !== null && today === null && expected === null && (
        <p className={styles.hint}>{said.noToday}</p>
      )}
    </fieldset>
  );
}

interface MetricNameProps {
  readonly id: ImprovementId;
  readonly metric: string;
  readonly stored: boolean;
  readonly onName: (name: string) => void;
}

/** A metric in free words. */
function MetricName({ id, metric, stored, onName }: MetricNameProps) {
  const said = useWords().improvement.editor;
  if (!stored)
    return <TextField label={said.otherName} data-field="otherMetric" value={metric} onValue={onName} />;
  return (
    <TextCommandField
      label={said.otherName}
      name="otherMetric"
      layout="column"
      field={improvementField(
        id,
        'expected.metric',
        ({ expected }) => expected?.metric ?? '',
        (text, { expected }) => ok(expected === null ? {} : { expected: { ...expected, metric: text } }),
      )}
    />
  );
}

interface OutcomeFiguresProps {
  readonly id: ImprovementId;
  readonly metric: string;
  /** The baseline was taken away, and with it what is stored. */
  readonly onUnset: () => void;
}

function OutcomeFigures({ id, metric, onUnset }: OutcomeFiguresProps) {
  const words = useWords();
  const said = words.improvement.editor;
  const calendar = useEditor((state) => state.base.calendar);
  const baseline = useEditor((state) => improvementOf(state.base, id)?.expected?.baseline ?? null);
  const unit = outcomeUnit(metric);
  const show = (value: number | null) => writeFigure(value, unit, calendar, words);

  function targetHint(text: string): string | null {
    const target = readFigure(text, unit, calendar, words);
    const wanted = outcomeBetterWhen(metric);
    if (!target.ok || target.value === null || baseline === null || wanted === null) return null;
    return target.value !== baseline && target.value > baseline === (wanted === 'lower') ? said.worse : null;
  }

  return (
    <>
      <div className={styles.pair}>
        <TextCommandField
          label={said.baseline}
          name="baseline"
          layout="column"
          hint={() => (baseline === null ? said.baselineFirst : null)}
          field={improvementField(
            id,
            'expected.baseline',
            ({ expected }) => show(expected?.baseline ?? null),
            (text, { expected }) => {
              const read = readFigure(text, unit, calendar, words);
              if (!read.ok) return read;
              const value = read.value;
              if (value !== null)
                return ok({
                  expected: { target: null, date: null, ...expected, metric, baseline: value },
                });
              if (expected !== null && expected.target !== null) return fail(said.baselineFirst);
              onUnset();
              return ok({ expected: null });
            },
          )}
        />
        {baseline !== null && (
          <TextCommandField
            label={said.target}
            name="target"
            layout="column"
            hint={targetHint}
            field={improvementField(
              id,
              'expected.target',
              ({ expected }) => show(expected?.target ?? null),
              (text, { expected }) => {
                const read = readFigure(text, unit, calendar, words);
                if (!read.ok) return read;
                return ok(expected === null ? {} : { expected: { ...expected, target: read.value } });
              },
            )}
          />
        )}
      </div>
      {baseline !== null && (
        <TextCommandField
          label={said.by}
          name="expected.date"
          layout="column"
          type="date"
          field={improvementField(
            id,
            'expected.date',
            ({ expected }) => expected?.date ?? '',
            (text, { expected }) =>
              ok(expected === null ? {} : { expected: { ...expected, date: text.trim() || null } }),
          )}
        />
      )}
    </>
  );
}

/** What the map or its measurements say of a metric today; null where they do not. */
function todayOf(metric: string, analysis: Analysis, leadToday: number | null): number | null {
  const id = mapMetricOf(metric);
  const found = metrics.find((one) => one.id === id);
  if (found === undefined) return null;
  return found.measure(analysis).value ?? (id === 'leadTimeWithRework' ? leadToday : null);
}
