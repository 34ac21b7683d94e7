import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Button, type ButtonProps } from './Button';
import { joinClasses } from './joinClasses';
import styles from './Menu.module.css';
import { placeBeside } from './placeBeside';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A line of explanation under the label. */
  readonly detail?: string;
  /** The key that does the same, as shown to people. */
  readonly keys?: string;
  readonly enabled?: boolean;
  readonly danger?: boolean;
  /** A line above it, to set it apart. */
  readonly apart?: boolean;
  /** Set on items of a choice: whether it is the chosen one. */
  readonly checked?: boolean;
  readonly run: () => void;
}

export interface MenuProps
  extends Pick<ButtonProps, 'look' | 'icon' | 'aria-label' | 'disabled' | 'tabIndex'> {
  /** Words on the button; leave them out where `icon` and `aria-label` say it. */
  readonly children?: ReactNode;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of actions. Arrows walk it, Escape and a press outside close it. */
export function Menu({ items, ...button }: MenuProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  function whenToggled(open: boolean): void {
    trigger.current?.setAttribute('aria-expanded', String(open));
    if (!open || trigger.current === null || list.current === null) return;
    placeBeside(list.current, trigger.current);
    itemsIn(list.current)[0]?.focus();
  }

  function walk(event: KeyboardEvent): void {
    const buttons = list.current === null ? [] : itemsIn(list.current);
    const at = buttons.findIndex((one) => one.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') list.current?.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons.at(to % buttons.length)?.focus();
  }

  return (
    <>
      <Button {...button} ref={trigger} popoverTarget={id} aria-haspopup="menu" aria-expanded={false} />
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className={styles.menu}
        onToggle={(event) => whenToggled(event.newState === 'open')}
        onKeyDown={walk}
      >
        {items.map((item) => (
          <MenuLine key={item.id} item={item} close={() => list.current?.hidePopover()} />
        ))}
      </div>
    </>
  );
}

function MenuLine({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const common = {
    type: 'button',
    tabIndex: -1,
    className: joinClasses(styles.item, item.danger === true && styles.danger),
    disabled: item.enabled === false,
    onClick: () => {
      close();
      item.run();
    },
  } as const;
  const detail = item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>;
  return (
    <>
      {item.apart === true && <hr className={styles.separator} />}
      {item.checked === undefined ? (
        <button {...common} role="menuitem">
          <span>{item.label}</span>
          {item.keys !== undefined && <kbd className={styles.key}>{item.keys}</kbd>}
          {detail}
        </button>
      ) : (
        <button {...common} role="menuitemradio" aria-checked={item.checked}>
          <span>{item.label}</span>
          <span aria-hidden="true">{item.checked ? '✓' : ''}</span>
          {detail}
        </button>
      )}
    </>
  );
}

function itemsIn(list: HTMLElement): readonly HTMLButtonElement[] {
  return [...list.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
}
