import { type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { focusFirst, MenuList } from '../../ui/MenuList';
import { stayBeside } from '../../ui/placeBeside';
import { useWords } from '../../ui/useWords';
import type { ActionContext } from '../actions/action';
import { menuItems } from '../actions/menuItems';
import { actions } from '../actions/registry';
import { type PointedAt, pointedAtBy, selectedSpot } from './pointedAt';

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
