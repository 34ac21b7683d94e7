import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import type { Editor } from '../editor/createEditor';
import { useEditorHandle } from '../editor/EditorProvider';
import { engine } from './engine';
import { createMapGains, type GainsState, type MapGains } from './gains';

const ofMaps = new WeakMap<Editor, MapGains>();

/** What the improvements of the open map bring, worked out in the worker while a component on the screen uses this. */
export function useGains(): GainsState {
  const editor = useEditorHandle();
  const gains = gainsOf(editor);
  useEffect(() => gains.watch(), [gains]);
  return useStore(gains.store);
}

function gainsOf(editor: Editor): MapGains {
  const known = ofMaps.get(editor);
  if (known !== undefined) return known;
  const gains = createMapGains(editor, engine);
  ofMaps.set(editor, gains);
  return gains;
}
