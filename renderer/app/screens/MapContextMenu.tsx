import { type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Editor } from '../../editor/createEditor';
import { selectionOf } from '../../editor/selection';
import { focusFirst, MenuList } from '../../ui/MenuList';
import { type Anchor, stayBeside } from '../../ui/placeBeside';
import { useWords } from '../../ui/useWords';
import type { ActionContext, Spot } from '../actions/action';
import { menuItems } from '../actions/menuItems';
import { actions } from '../actions/registry';

interface MapContextMenuProps {
  readonly context: ActionContext;
  readonly className: string | undefined;
  /** The map: a right click in it, Shift+F10 or the menu key opens the menu. */
  readonly children: ReactNode;
}

/** What can be done with what is under the pointer, or with what is selected. */
export function MapContextMenu({ context, className, children }: MapContextMenuProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [pointedAt, setPointedAt] = useState<PointedAt | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (pointedAt === null || element === null) return;
    element.showPopover();
    stayBeside(element, () => pointedAt.anchor);
    focusFirst(element);
  }, [pointedAt]);

  function onContextMenu(event: MouseEvent<HTMLElement>): void {
    const { editor } = context;
    const { target } = event;
    const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const inMenu = target instanceof Node && list.current?.contains(target);
    if (editor === null || typing) return;
    event.preventDefault();
    if (inMenu) return;
    const native = event.nativeEvent;
    // Chromium makes a pointer's event of both; only that of a key names no kind of pointer.
    const byKey = !(native instanceof PointerEvent) || native.pointerType === '';
    setPointedAt(byKey ? selectedSpot(editor, event.currentTarget) : pointedAtBy(editor, native));
  }

  // First what belongs to the map, so that Enter in haste never deletes.
  const offered = actions
    .filter(({ offeredOn }) => pointedAt !== null && offeredOn?.includes(pointedAt.spot))
    .sort((one, other) => Number(one.place === 'edit') - Number(other.place === 'edit'));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the map inside is what has the focus
    <div className={className} onContextMenu={onContextMenu}>
      {children}
      {pointedAt !== null && (
        <MenuList
          list={list}
          aria-label={words.palette.contextMenu}
          items={menuItems(offered, context, words, context.world.platform.mac)}
          onToggle={(event) => {
            if (event.newState === 'closed') setPointedAt(null);
          }}
        />
      )}
    </div>
  );
}

/** What a menu is asked for, and beside what it opens. */
interface PointedAt {
  readonly spot: Spot;
  readonly anchor: Anchor;
}

/** What the pointer is on. It becomes the selection, unless it is a part of it: the menu acts on what is selected. */
function pointedAtBy(editor: Editor, { target, clientX, clientY }: PointerEvent): PointedAt {
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
function selectedSpot(editor: Editor, map: Element): PointedAt {
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
