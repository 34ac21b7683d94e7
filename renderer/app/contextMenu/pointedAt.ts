import type { Editor } from '../../editor/createEditor';
import { selectionOf } from '../../editor/selection';
import type { Anchor } from '../../ui/placeBeside';
import type { Spot } from '../actions/action';

/** What a menu is asked for, and beside what it opens. */
export interface PointedAt {
  readonly spot: Spot;
  readonly anchor: Anchor;
}

/** What the pointer is on. It becomes the selection, unless it is a part of it: the menu acts on what is selected. */
export function pointedAtBy(editor: Editor, { target, clientX, clientY }: MouseEvent): PointedAt {
  const anchor = { left: clientX, right: clientX, top: clientY, bottom: clientY };
  const { selection } = editor.store.getState();
  const element = target instanceof Element ? target : null;
  const step =
    element?.closest<HTMLElement>('.react-flow__node')?.dataset.id ??
    editor.view.current()?.stepAt({ x: clientX, y: clientY }) ??
    null;
  if (step !== null) {
    if (!selection.steps.has(step)) editor.select(selectionOf([step]));
    return { spot: 'step', anchor };
  }
  const flow = element?.closest<HTMLElement>('[data-flow]')?.dataset.flow;
  if (flow === undefined) return { spot: 'map', anchor };
  if (!selection.flows.has(flow)) editor.select(selectionOf([], [flow]));
  return { spot: 'flow', anchor };
}

/** What the keyboard is on: the selection, and without one the map as a whole. */
export function selectedSpot(editor: Editor, map: Element): PointedAt {
  const { steps, flows } = editor.store.getState().selection;
  const [step] = steps;
  const area = step === undefined ? null : (editor.view.current()?.areaOf(step) ?? null);
  const whole = map.getBoundingClientRect();
  const middle = { left: whole.left + whole.width / 2, top: whole.top + whole.height / 2 };
  const anchor =
    area === null
      ? { ...middle, right: middle.left, bottom: middle.top }
      : { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height };
  return { spot: steps.size > 0 ? 'step' : flows.size > 0 ? 'flow' : 'map', anchor };
}
