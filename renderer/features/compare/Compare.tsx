import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import { overloadOf } from '#shared/metrics/capacity/overload';
import type { ScenarioId } from '#shared/model/planning';
import { waterfallScene } from '#shared/proposal/drawings/waterfallScene';
import { outcomeOf, stagesOf } from '#shared/scenario/futureState';
import { changesOfStages } from '#shared/scenario/mapChanges';
import { plannedImprovements, scenarioOf } from '#shared/scenario/plan';
import type { Waterfall } from '#shared/scenario/waterfall';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { overloadSentence } from '#shared/text/headlineSentence';
import { useEditor } from '../../editor/EditorProvider';
import { SceneShapes } from '../../ui/SceneShapes';
import { useWords } from '../../ui/useWords';
import { useComparison } from '../../workers/useComparison';
import { ChangedThings } from './ChangedThings';
import styles from './Compare.module.css';
import { Conflicts } from './Conflicts';
import { FigureTable } from './FigureTable';
import { type DrawnAs, type DrawnState, StatePictures } from './StatePicture';

const today = 'today';

/** Two states of the map: drawn in one scale, figure by figure, and how one becomes the other. */
export function Compare() {
  const words = useWords();
  const { compare, scenarios } = words.future;
  const base = useEditor((state) => state.base);
  const after = useEditor((state) => state.scenario);
  const future = useEditor((state) => state.future);
  const document = useEditor((state) => state.document);
  const [wished, setWished] = useState<ScenarioId | null>(null);
  const [as, setAs] = useState<DrawnAs>('map');
  const room = useRef<HTMLElement>(null);
  // The map that had the keyboard is gone: the work goes on here.
  useEffect(() => {
    if (globalThis.document.activeElement === globalThis.document.body) room.current?.focus();
  }, []);
  const before = scenarioOf(base, wished)?.id ?? null;
  const states = useStates(before);
  const comparison = useComparison(base, before, after);
  const [first, second] = states;
  const same = first?.analysis.document === document;
  const others = base.scenarios.filter(({ id }) => id !== (after ?? base.plan));
  const rework = states.some(({ analysis }) => analysis.document.flows.some(({ kind }) => kind === 'rework'));

  return (
    <section
      ref={room}
      className={styles.compare}
      aria-label={compare.label}
      data-compare
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is longer than the window, and is scrolled by keys too
      tabIndex={0}
    >
      <div className={styles.bar}>
        <label className={styles.choice}>
          <span>{compare.with}</span>
          <select
            value={before ?? today}
            onChange={({ target }) => setWished(target.value === today ? null : target.value)}
          >
            <option value={today}>{compare.today}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name.trim() === '' ? scenarios.untitled : name}
              </option>
            ))}
          </select>
        </label>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons, no fields of a form */}
        <div role="group" aria-label={compare.picturesLabel} className={styles.switch}>
          {(['map', 'trueScale'] as const).map((kind) => (
            <button key={kind} type="button" aria-pressed={kind === as} onClick={() => setAs(kind)}>
              {compare.pictures[kind]}
            </button>
          ))}
        </div>
      </div>
      {same && <p className={styles.remark}>{compare.nothing}</p>}
      <StatePictures states={states} as={as} />
      {future !== null && future.conflicts.length > 0 && (
        <Part title={compare.conflicts}>
          <Conflicts conflicts={future.conflicts} />
        </Part>
      )}
      {!same && (
        <>
          <Part title={compare.figures}>
            {comparison === null ? (
              <p className={styles.remark}>{compare.working}</p>
            ) : (
              <FigureTable figures={comparison.figures} calendar={base.calendar} rework={rework} />
            )}
            {second !== undefined && <HoldsOnly analysis={second.analysis} />}
          </Part>
          {comparison?.waterfall != null && (
            <Part title={compare.way}>
              <WaterfallFigure waterfall={comparison.waterfall} />
            </Part>
          )}
          {first !== undefined && second !== undefined && (
            <Part title={compare.changes}>
              <ChangedThings
                before={first.analysis.document}
                after={second.analysis.document}
                changes={before === null ? (future?.changes ?? null) : null}
              />
            </Part>
          )}
        </>
      )}
    </section>
  );
}

/** On what the lead time of the second state depends. */
function HoldsOnly({ analysis }: { readonly analysis: Analysis }) {
  const { app, locale } = useWords();
  const overload = useMemo(() => overloadOf(analysis), [analysis]);
  if (overload === null) return null;
  return <p className={styles.remark}>{overloadSentence(overload, app.headline, locale)}</p>;
}

/** Both states as they are drawn, the one above first. */
function useStates(before: ScenarioId | null): readonly DrawnState[] {
  const { compare, scenarios } = useWords().future;
  const base = useEditor((state) => state.base);
  const current = useEditor((state) => state.current);
  const analysis = useEditor((state) => state.analysis);
  const scenario = useEditor((state) => state.scenario);
  const changes = useEditor((state) => state.future?.changes ?? null);
  return useMemo(() => {
    const named = (id: ScenarioId | null, otherwise: string) => {
      const found = scenarioOf(base, id);
      if (found === null) return otherwise;
      return found.name.trim() === '' ? scenarios.untitled : found.name;
    };
    const planned = { name: named(scenario ?? base.plan, compare.planned), analysis, changes };
    if (before === null) return [{ name: compare.now, analysis: current, changes: null }, planned];
    const included = plannedImprovements(base, before).map(({ id }) => id);
    const stages = stagesOf(base, included);
    return [
      {
        name: named(before, compare.now),
        analysis: analyseWhole(outcomeOf(base, stages).document),
        changes: changesOfStages(base, stages),
      },
      planned,
    ];
  }, [base, current, analysis, scenario, changes, before, compare, scenarios]);
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

/** A bar for each improvement, from the bar of the one state to that of the other. */
function WaterfallFigure({ waterfall }: { readonly waterfall: Waterfall }) {
  const words = useWords();
  const { compare } = words.future;
  const current = useEditor((state) => state.current);
  const scene = useMemo(
    () => waterfallScene({ now: current, proposed: current.document.improvements, waterfall }, words, true),
    [current, waterfall, words],
  );
  if (scene === null) return <p className={styles.remark}>{compare.noWay}</p>;
  return (
    <>
      <svg
        role="img"
        aria-label={scene.groups.map(({ label }) => label).join('. ')}
        className={styles.way}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        style={{ maxWidth: scene.width }}
      >
        {scene.groups.map((group) => (
          <SceneShapes key={group.key} group={group} />
        ))}
      </svg>
      <p className={styles.remark}>{compare.order}</p>
    </>
  );
}
