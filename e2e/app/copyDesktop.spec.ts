import { expect } from '@playwright/test';
import { test } from '../host/appTest';
import { titleField } from './libraryPage';
import { paste } from './pastePage';

test('on the desktop a copy reaches the clipboard in all forms through main, without a permission', async ({
  launch,
}) => {
  const { page, clipboard } = await launch();
  await expect(titleField(page)).toHaveValue('Feature to production');
  await page.locator('.react-flow__node').first().waitFor();
  await page.keyboard.press('Control+c');
  await expect(page.getByText(paste.copied(8))).toBeVisible();
  await expect.poll(async () => Object.keys(await clipboard())).toContain('image/png');
  const forms = await clipboard();
  expect(forms['text/plain']).toContain('Design and analysis');
  expect(forms['text/html']).toContain('data-vsmap');
});
