import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import type { Editor } from '../editor/createEditor';
import { useEditorHandle } from '../editor/EditorProvider';
import { engine } from './engine';
import { createMapSimulation, type MapSimulation, type SimulationState } from './simulation';

/** Milliseconds without a change after which the map is simulated. */
const quiet = 200;

function later(run: () => void): () => void {
  const timer = setTimeout(run, quiet);
  return () => clearTimeout(timer);
}

const simulations = new WeakMap<Editor, MapSimulation>();

/** The simulation beside the open map: to choose its runs, to stop it. */
export function useMapSimulation(): MapSimulation {
  const editor = useEditorHandle();
  const known = simulations.get(editor);
  if (known !== undefined) return known;
  const simulation = createMapSimulation(editor, { engine, later });
  simulations.set(editor, simulation);
  return simulation;
}

/** How the simulation of the open map stands. It runs in the worker, while a component on the screen `wants` it. */
export function useSimulation(wants = true): SimulationState {
  const simulation = useMapSimulation();
  useEffect(() => (wants ? simulation.watch() : undefined), [simulation, wants]);
  return useStore(simulation.store);
}
