import { useMemo } from 'react';
import type { MetricId } from '#shared/metrics/registry';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import { figureText, measure, nameIn } from './figures';
import styles from './Totals.module.css';
import { Working } from './Working';

/** What a figure is, how it is worked out, and what went into it. */
export function Explanation({ metric }: { readonly metric: MetricId }) {
  const words = useWords();
  const { totals } = words;
  const said = words.metric.byId[metric];
  const analysis = useEditor((state) => state.analysis);
  const one = useMemo(() => measure(analysis, metric), [analysis, metric]);
  const { needs, without, exact } = one.measured;
  const nameOf = nameIn(analysis, words);
  return (
    <section className={styles.explanation} data-explains={metric}>
      <h2 className={styles.name}>
        <span>{said.name}</span>
        <span className={styles.amount}>{figureText(one, analysis.document.calendar, words)}</span>
      </h2>
      <p>{said.definition}</p>
      <p className={styles.formula}>{said.formula}</p>
      {!exact && <p className={styles.formula}>{words.metric.notExact}</p>}
      <Needs heading={totals.missing} needs={needs.map((need) => words.metric.need(need, nameOf))} />
      {one.measured.value !== null && one.measured.working.length > 0 && <Working metric={one} />}
      <Needs heading={totals.leftOut} needs={without.map((need) => words.metric.need(need, nameOf))} />
    </section>
  );
}

function Needs({ heading, needs }: { readonly heading: string; readonly needs: readonly string[] }) {
  if (needs.length === 0) return null;
  return (
    <div>
      <h3 className={styles.small}>{heading}</h3>
      <ul className={styles.needs}>
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </div>
  );
}
