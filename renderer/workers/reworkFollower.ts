import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Analysis } from '#shared/metrics/analyse';
import { hasRework, standInFor } from '#shared/simulation/headlineTotals';
import { needsSimulation, type ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { rememberTotals } from '#shared/simulation/reworkTotals';
import type { Editor } from '../editor/createEditor';
import type { EngineClient } from './engineClient';

/** The totals with rework of the open map, where they have to be simulated. */
export interface ReworkFollower {
  /** The latest answer, kept until the next one is there: a headline never jumps back to a dash. */
  readonly store: Pick<StoreApi<ReworkSimulated | null>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Follows the map while somebody looks. Returns the way to stop looking. */
  readonly watch: () => () => void;
}

/** Whether the headline of a map waits for a simulation. */
export function waitsForSimulation(analysis: Analysis): boolean {
  return hasRework(analysis) && needsSimulation(analysis);
}

/**
 * Has the totals with rework simulated after every change of the map, one after the other: while one is under way newer
 * states wait, and only the newest is asked for next.
 */
export function createReworkFollower(
  editor: Pick<Editor, 'store'>,
  engine: Pick<EngineClient, 'totals'>,
): ReworkFollower {
  const store = createStore<ReworkSimulated | null>(() => null);
  let watchers = 0;
  let asked: Analysis | null = null;
  let answered: Analysis | null = null;
  let unfollow = () => {};
  let cancel = () => {};

  function follow(): void {
    const { analysis } = editor.store.getState();
    if (asked !== null || analysis === answered || !waitsForSimulation(analysis)) return;
    asked = analysis;
    cancel = engine.totals(
      { document: analysis.document },
      {
        done(totals) {
          rememberTotals(analysis, totals);
          end(analysis);
          store.setState(standInFor(analysis), true);
          follow();
        },
        // What was said last stands; the next change asks again.
        failed: () => end(analysis),
      },
    );
  }

  function end(analysis: Analysis): void {
    asked = null;
    answered = analysis;
  }

  return {
    store,
    watch() {
      watchers += 1;
      if (watchers === 1) {
        unfollow = editor.store.subscribe(follow);
        follow();
      }
      return () => {
        watchers -= 1;
        if (watchers > 0) return;
        unfollow();
        cancel();
        asked = null;
      };
    },
  };
}
