import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Analysis } from '#shared/metrics/analyse';
import { hasRework, standInOf } from '#shared/simulation/totals/headlineTotals';
import { needsSimulation, type ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import type { TotalsTask } from '#shared/simulation/totals/simulateTotals';
import { totalsAtHand, totalsTask, withFound } from '#shared/simulation/totals/totalsTask';
import type { Editor } from '../editor/createEditor';
import { useEditor, useEditorHandle } from '../editor/EditorProvider';
import { totalsEngine } from './engine';
import type { TotalsClient } from './totalsClient';

/** The simulated totals with rework of the open map; null where there is a closed form, and before the first answer. */
export function useReworkSimulated(): ReworkSimulated | null {
  const follower = useEditorHandle().keep(followerBeside);
  const analysis = useEditor((state) => state.analysis);
  const waits = useMemo(() => waitsForSimulation(analysis), [analysis]);
  useEffect(() => follower.watch(), [follower]);
  const simulated = useStore(follower.store);
  return waits ? simulated : null;
}

function followerBeside(editor: Editor): ReworkFollower {
  return createReworkFollower(editor, totalsEngine, (run) => requestIdleCallback(run));
}

/** The totals with rework of the open map, where they have to be simulated. */
interface ReworkFollower {
  /** The latest answer, kept until the next one is there: a headline never jumps back to a dash. */
  readonly store: Pick<StoreApi<ReworkSimulated | null>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Follows the map while somebody looks. Returns the way to stop looking. */
  readonly watch: () => () => void;
}

/** Whether the headline of a map waits for a simulation. */
export function waitsForSimulation(analysis: Analysis): boolean {
  return hasRework(analysis) && needsSimulation(analysis);
}

/** Whether it may after one more edit: the flows branch off or come back. */
function mayWaitSoon({ document: { steps, flows } }: Analysis): boolean {
  return flows.length >= steps.length && flows.length > 0;
}

/**
 * Has the totals with rework simulated after every change of the map: of the state that is shown, then of today's beside a
 * future one. A newer state ends the simulation of the older one, whose answer nobody would want.
 *
 * @param idle runs something when the window has nothing else to do
 */
export function createReworkFollower(
  editor: Pick<Editor, 'store' | 'complete'>,
  engine: TotalsClient,
  idle: (run: () => void) => void,
): ReworkFollower {
  const store = createStore<ReworkSimulated | null>(() => null);
  const failed = new WeakSet<Analysis>();
  let watchers = 0;
  /** What is being simulated, and the last states that were looked at. */
  let asked: Analysis | null = null;
  let shown: Analysis | null = null;
  let today: Analysis | null = null;
  let unfollow = () => {};
  let cancel = () => {};

  function follow(): void {
    const { analysis, current } = editor.store.getState();
    if (asked === null ? analysis === shown && current === today : asked === analysis) return;
    const task = openTask(analysis);
    if (task !== null) {
      ask(analysis, task);
      return;
    }
    if (analysis !== shown && waitsForSimulation(analysis)) {
      const totals = totalsAtHand(analysis);
      if (totals !== null) store.setState(standInOf(totals), true);
    }
    shown = analysis;
    if (asked === current) return;
    const another = current === analysis ? null : openTask(current);
    if (another !== null) {
      ask(current, another);
      return;
    }
    today = current;
    rest();
  }

  function openTask(analysis: Analysis): TotalsTask | null {
    return waitsForSimulation(analysis) && !failed.has(analysis) ? totalsTask(analysis) : null;
  }

  function ask(analysis: Analysis, task: TotalsTask): void {
    cancel();
    asked = analysis;
    cancel = engine.simulate(task, {
      done(found) {
        asked = null;
        const { analysis: whole } = withFound(analysis, task, found);
        const isShown = editor.store.getState().analysis === analysis;
        // Who shows today's beside another state hears of it as of a change.
        if (whole !== analysis || !isShown)
          editor.complete(analysis, whole === analysis ? { ...whole } : whole);
        follow();
      },
      // What was said last stands; the next change asks again.
      failed() {
        asked = null;
        failed.add(analysis);
        follow();
      },
    });
  }

  function rest(): void {
    cancel();
    cancel = () => {};
    asked = null;
  }

  return {
    store,
    watch() {
      watchers += 1;
      if (watchers === 1) {
        unfollow = editor.store.subscribe(follow);
        follow();
        idle(() => {
          if (watchers > 0 && mayWaitSoon(editor.store.getState().analysis)) engine.prepare();
        });
      }
      return () => {
        watchers -= 1;
        if (watchers > 0) return;
        unfollow();
        rest();
        shown = null;
      };
    },
  };
}
