import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import type { Editor } from '../editor/createEditor';
import { useEditorHandle } from '../editor/EditorProvider';
import { type AdviceState, createMapAdvice, type MapAdvice } from './advice';
import { engine } from './engine';

const ofMaps = new WeakMap<Editor, MapAdvice>();

/** The advice beside the open map: to change what it takes for granted. */
export function useMapAdvice(): MapAdvice {
  const editor = useEditorHandle();
  const known = ofMaps.get(editor);
  if (known !== undefined) return known;
  const advice = createMapAdvice(editor, engine);
  ofMaps.set(editor, advice);
  return advice;
}

/** What the engine says about the open map. It is worked out in the worker, while a component on the screen uses this. */
export function useAdvice(): AdviceState {
  const advice = useMapAdvice();
  useEffect(() => advice.watch(), [advice]);
  return useStore(advice.store);
}
