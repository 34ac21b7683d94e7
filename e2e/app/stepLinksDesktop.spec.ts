import { expect } from '@playwright/test';
import { words } from '#shared/text/words';
import { test } from '../host/appTest';
import { field, step } from './editorPage';

const { links } = words('en').inspector.step;
const address = 'https://dashboard.example.com/deploys';

test('on the desktop the shell shows the address of a link, and opens it outside once that is agreed to', async ({
  launch,
}) => {
  const app = await launch();
  await step(app.page, 'Design approval').click();
  await field(app.page, 'newLink').fill(address);
  await app.page.keyboard.press('Enter');
  await app.answerQuestion(0);
  await app.page.getByRole('button', { name: links.open(links.kinds.other) }).click();
  await expect.poll(() => app.openedOutside()).toEqual([address]);
  expect((await app.asked()).map(({ detail }) => detail)).toEqual([address]);
  await expect.poll(() => app.windowCount()).toBe(1);
});
