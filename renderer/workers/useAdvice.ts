import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { defaultAssumptions } from '#shared/advice/automation/automatedStep';
import type { MapDocument } from '#shared/model/mapDocument';
import type { AutomationAssumptions } from '#shared/model/step';
import type { Editor } from '../editor/createEditor';
import { useEditorHandle } from '../editor/EditorProvider';
import { engine } from './engine';
import type { EngineClient } from './engineClient';
import type { Advice } from './engineMessages';

/** The advice beside the open map: to change what it takes for granted. */
export function useMapAdvice(): MapAdvice {
  return useEditorHandle().keep(adviceBeside);
}

function adviceBeside(editor: Editor): MapAdvice {
  return createMapAdvice(editor, engine);
}

/** What the engine says about the open map. It is worked out in the worker, while a component on the screen uses this. */
export function useAdvice(): AdviceState {
  const advice = useMapAdvice();
  useEffect(() => advice.watch(), [advice]);
  return useStore(advice.store);
}

/** What the engine has to say about the open map. */
interface AdviceState {
  /** Of `document`; null until the first has come. */
  readonly advice: Advice | null;
  /** The map that `advice` speaks of: the open one, or for a moment the one before the last change. */
  readonly document: MapDocument | null;
  readonly assumptions: AutomationAssumptions;
  /** What the engine said when it failed. */
  readonly failure: string | null;
}

/** The advice beside an open map. It is worked out only while somebody watches. */
interface MapAdvice {
  readonly store: Pick<StoreApi<AdviceState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly watch: () => () => void;
  /** Takes something else for granted of an automated step. */
  readonly assume: (assumptions: Partial<AutomationAssumptions>) => void;
}

/** Asks for advice on the map of `editor` after every change, while somebody watches. One map at a time is looked at. */
export function createMapAdvice(
  editor: Pick<Editor, 'store'>,
  engine: Pick<EngineClient, 'advise'>,
): MapAdvice {
  const store = createStore<AdviceState>(() => ({
    advice: null,
    document: null,
    assumptions: defaultAssumptions,
    failure: null,
  }));
  let watchers = 0;
  let unfollow = () => {};
  let asking: Pick<AdviceState, 'assumptions' | 'document'> | null = null;
  let answered: Pick<AdviceState, 'assumptions' | 'document'> | null = null;

  /** Changes that come while the engine is at work are looked at together when it is done. */
  function ask(): void {
    const { document } = editor.store.getState();
    const { assumptions } = store.getState();
    if (asking !== null || watchers === 0) return;
    if (answered?.document === document && answered.assumptions === assumptions) return;
    const now = { document, assumptions };
    asking = now;
    engine.advise(now, {
      done: (advice) => settle({ advice, document, failure: null }),
      failed: (failure) => settle({ failure }),
    });

    function settle(outcome: Partial<AdviceState>): void {
      asking = null;
      answered = now;
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
    assume(part) {
      store.setState({ assumptions: { ...store.getState().assumptions, ...part } });
      ask();
    },
  };
}
