import type { MapDocument } from '../model/mapDocument';
import { speaksOf } from './stepKinds';

/** Whether anything on the map, a step's name or note or a remark, speaks of getting back to a working state. */
export function saysHowToRecover({ steps, notes }: MapDocument): boolean {
  return (
    steps.some(({ name, note }) => speaksOf('recovery', `${name}\n${note}`)) ||
    notes.some(({ text }) => speaksOf('recovery', text))
  );
}
