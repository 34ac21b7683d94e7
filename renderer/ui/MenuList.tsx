import type { ComponentProps, KeyboardEvent, RefObject } from 'react';
import { joinClasses } from './joinClasses';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A line of explanation under the label. */
  readonly detail?: string;
  /** The key that does the same, as shown to people. */
  readonly keys?: string;
  readonly enabled?: boolean;
  /** Why it cannot be chosen, where it cannot. */
  readonly whyNot?: string;
  readonly danger?: boolean;
  /** A line above it, to set it apart. */
  readonly apart?: boolean;
  /** Set on items of a choice: whether it is the chosen one. */
  readonly checked?: boolean;
  /** A switch that goes on and off by itself; the menu stays open. */
  readonly toggles?: true;
  readonly run: () => void;
}

interface MenuListProps extends Pick<ComponentProps<'div'>, 'id' | 'aria-label' | 'onToggle'> {
  readonly items: readonly MenuItem[];
  readonly list: RefObject<HTMLDivElement | null>;
}

/** A list of actions that lies over the page. Arrows walk it, a letter leads to what begins with it, Escape and a press outside close it. */
export function MenuList({ items, list, ...rest }: MenuListProps) {
  function walk(event: KeyboardEvent): void {
    const buttons = list.current === null ? [] : itemsIn(list.current);
    const at = buttons.findIndex((one) => one.matches(':focus'));
    const to =
      { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ??
      nextBeginningWith(event, buttons, at);
    if (event.key === 'Tab') list.current?.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons.at(to % buttons.length)?.focus();
  }

  return (
    <div
      {...rest}
      ref={list}
      popover="auto"
      role="menu"
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={walk}
    >
      {items.map((item) => (
        <MenuLine key={item.id} item={item} close={() => list.current?.hidePopover()} />
      ))}
    </div>
  );
}

/** The next line behind `at`, around the end, whose words begin with the letter that was typed. */
function nextBeginningWith(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  buttons: readonly HTMLButtonElement[],
  at: number,
): number | undefined {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  const begins = (button: HTMLButtonElement) => button.innerText.toLowerCase().startsWith(key.toLowerCase());
  const behind = buttons.findIndex((button, index) => index > at && begins(button));
  const found = behind === -1 ? buttons.findIndex(begins) : behind;
  return found === -1 ? undefined : found;
}

/** Puts the focus on the first line that can be chosen. */
export function focusFirst(list: HTMLElement): void {
  itemsIn(list)[0]?.focus();
}

function MenuLine({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const common = {
    type: 'button',
    className: joinClasses(styles.item, item.danger === true && styles.danger),
    disabled: item.enabled === false,
    title: item.whyNot,
    onClick: () => {
      if (item.toggles !== true) close();
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
      ) : item.toggles === true ? (
        <button {...common} role="menuitemcheckbox" aria-checked={item.checked}>
          <span>{item.label}</span>
          <span className={joinClasses(styles.box, item.checked && styles.ticked)} aria-hidden="true">
            {item.checked ? '✓' : ''}
          </span>
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
