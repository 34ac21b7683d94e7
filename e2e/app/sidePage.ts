import type { Page } from '@playwright/test';
import { words } from '#shared/text/words';

const { side } = words('en');

/** The panel beside the map. */
export function panel(page: Page) {
  return page.getByRole('tabpanel');
}

export function tab(page: Page, name: keyof typeof side.tabs) {
  return page.getByRole('tab', { name: side.tabs[name], exact: true });
}

/** The heading of a part of the findings, which folds it. */
export function heading(page: Page, name: string) {
  return panel(page).getByRole('button', { name, exact: true });
}
