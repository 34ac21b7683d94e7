import type { Locator, Page } from '@playwright/test';
import { words } from '#shared/text/words';
import { bytesOf, exportAs } from './libraryPage';

export const { future } = words('en');

interface SavedMap {
  readonly map: {
    readonly steps: readonly unknown[];
    readonly flows: readonly unknown[];
    readonly improvements: readonly {
      readonly number: number;
      readonly title: string;
      readonly status: string;
      readonly commands: readonly { readonly kind: string }[];
    }[];
    readonly scenarios?: readonly { readonly improvements: readonly string[] }[];
  };
}

/** The map as it leaves the app as a file. */
export async function saved(page: Page): Promise<SavedMap> {
  return JSON.parse((await bytesOf(await exportAs(page, 'vsmap'))).toString('utf8')) as SavedMap;
}

export function view(page: Page, name: keyof typeof future.views): Locator {
  return page.getByRole('radio', { name: future.views[name] });
}

export function bar(page: Page): Locator {
  return page.getByRole('region', { name: future.bar.label });
}

/** A mark of the future state on the map. */
export function mark(page: Page, key: string): Locator {
  return page.locator(`[data-key^="mark:${key}"]`);
}
