import type { MapDeeds } from '../../editor/viewSlot';
import type { ActionContext } from './action';

/** What the drawing area of the open map can do; undefined while none is on the screen. */
export function deedsOf({ editor }: Pick<ActionContext, 'editor'>): MapDeeds | undefined {
  return editor?.view.current()?.deeds;
}
