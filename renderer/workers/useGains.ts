import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapDocument } from '#shared/model/mapDocument';
import type { ScenarioId } from '#shared/model/planning';
import type { PlanGains } from '#shared/scenario/planGains';
import type { Editor } from '../editor/createEditor';
import { useEditorHandle } from '../editor/EditorProvider';
import { engine } from './engine';
import type { EngineClient } from './engineClient';

/** What the improvements of the open map bring, worked out in the worker while a component on the screen uses this. */
export function useGains(): GainsState {
  const gains = useEditorHandle().keep(gainsBeside);
  useEffect(() => gains.watch(), [gains]);
  return useStore(gains.store);
}

function gainsBeside(editor: Editor): MapGains {
  return createMapGains(editor, engine);
}

/** What the improvements of the open map bring. */
interface GainsState {
  /** Of `document`; null until the first have come. They stay while newer ones are worked out. */
  readonly gains: PlanGains | null;
  /** The map that `gains` speaks of: the open one, or for a moment the one before the last change. */
  readonly document: MapDocument | null;
  /** What the engine said when it failed. */
  readonly failure: string | null;
}

/** The gains beside an open map. They are worked out only while somebody watches. */
interface MapGains {
  readonly store: Pick<StoreApi<GainsState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly watch: () => () => void;
}

/** Weighs the improvements of the map of `editor` after every change, while somebody watches; one map at a time. */
function createMapGains(editor: Pick<Editor, 'store'>, engine: Pick<EngineClient, 'weigh'>): MapGains {
  const store = createStore<GainsState>(() => ({ gains: null, document: null, failure: null }));
  let watchers = 0;
  let unfollow = () => {};
  let asking = false;
  let answered: { readonly document: MapDocument; readonly scenario: ScenarioId | null } | null = null;

  /** Changes that come while the engine is at work are weighed together when it is done. */
  function ask(): void {
    const { base: document, scenario } = editor.store.getState();
    if (asking || watchers === 0) return;
    if (answered?.document === document && answered.scenario === scenario) return;
    asking = true;
    engine.weigh(
      { document, scenario },
      {
        done: (gains) => settle({ gains, document, failure: null }),
        failed: (failure) => settle({ failure }),
      },
    );

    function settle(outcome: Partial<GainsState>): void {
      asking = false;
      answered = { document, scenario };
      store.setState(outcome);
      ask();
    }
  }

  return {
    store,
    watch() {
      watchers += 1;
      if (watchers === 1) unfollow = editor.store.subscribe(ask);
      ask();
      return () => {
        watchers -= 1;
        if (watchers === 0) unfollow();
      };
    },
  };
}
