import type { MapCommands } from '../../editor/viewSlot';
import type { ActionContext } from './action';

/** What the drawing area of the open map can do; undefined while none is on the screen. */
export function mapCommandsOf({ editor }: Pick<ActionContext, 'editor'>): MapCommands | undefined {
  return editor?.view.current()?.commands;
}
