import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '#shared/text/words';

export const { grid } = words('en');
export type GridColumn = keyof typeof grid.columns;

/** Keys as a person presses them. Text is typed, everything else is counted. */
export interface CountedKeys {
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string, times?: number) => Promise<void>;
  /** Keys so far that were no text. */
  readonly pressed: () => number;
}

export function countedKeys(page: Page): CountedKeys {
  let pressed = 0;
  return {
    type: (text) => page.keyboard.type(text),
    async press(key, times = 1) {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
      pressed += times;
    },
    pressed: () => pressed,
  };
}

export function gridOf(page: Page): Locator {
  return page.getByRole('grid', { name: grid.label });
}

/** Puts the grid beside the map, by its key; the keyboard is in it then. */
export async function openGrid(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+G');
  await expect(gridOf(page).locator('[data-focus]')).toBeFocused();
}

/** A cell of a row, counted from 0. */
export function cell(page: Page, row: number, column: GridColumn): Locator {
  return gridOf(page).locator(`tr[aria-rowindex="${row + 2}"] [data-column="${column}"]`);
}

/** What stands beside the active cell: what was understood, or why it was not. */
export function tip(page: Page): Locator {
  return page.locator('[class*="tip"]:not([hidden])');
}

/** Text on the clipboard is pasted where the keyboard is. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const carried = new DataTransfer();
    carried.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}
