import { type ReactNode, useId, useRef } from 'react';
import { Button, type ButtonProps } from './Button';
import { focusFirst, type MenuItem, MenuList } from './MenuList';
import { stayBeside } from './placeBeside';

export interface MenuProps
  extends Pick<ButtonProps, 'look' | 'icon' | 'aria-label' | 'disabled' | 'tabIndex'> {
  /** Words on the button; leave them out where `icon` and `aria-label` say it. */
  readonly children?: ReactNode;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of actions. */
export function Menu({ items, ...button }: MenuProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  function whenToggled(open: boolean): void {
    trigger.current?.setAttribute('aria-expanded', String(open));
    const anchor = trigger.current;
    if (!open || anchor === null || list.current === null) return;
    stayBeside(list.current, () => anchor.getBoundingClientRect());
    focusFirst(list.current);
  }

  return (
    <>
      <Button {...button} ref={trigger} popoverTarget={id} aria-haspopup="menu" aria-expanded={false} />
      <MenuList
        id={id}
        items={items}
        list={list}
        onToggle={(event) => whenToggled(event.newState === 'open')}
      />
    </>
  );
}
