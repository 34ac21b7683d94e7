import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import type { Editor } from '../editor/createEditor';
import { useEditor, useEditorHandle } from '../editor/EditorProvider';
import { totalsEngine } from './engine';
import { createReworkFollower, type ReworkFollower, waitsForSimulation } from './reworkFollower';

const followers = new WeakMap<Editor, ReworkFollower>();

/** The simulated totals with rework of the open map; null where there is a closed form, and before the first answer. */
export function useReworkSimulated(): ReworkSimulated | null {
  const editor = useEditorHandle();
  const analysis = useEditor((state) => state.analysis);
  const waits = useMemo(() => waitsForSimulation(analysis), [analysis]);
  const follower = followerOf(editor);
  useEffect(() => follower.watch(), [follower]);
  const simulated = useStore(follower.store);
  return waits ? simulated : null;
}

function followerOf(editor: Editor): ReworkFollower {
  const known = followers.get(editor);
  if (known !== undefined) return known;
  const follower = createReworkFollower(editor, totalsEngine, (run) => requestIdleCallback(run));
  followers.set(editor, follower);
  return follower;
}
