import { expect } from '@playwright/test';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

const noRawMessages = 'The real Electron has no way past the preload, which is the point of it.';

test('bytes cross the bridge unchanged, and what is saved is told by name', async ({ launch, folder }) => {
  const app = await launch(shellPage);
  await app.answerSave(`${folder}/bytes.png`);
  const outcome = await app.page.evaluate(() => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    return window.millrace.saveFile({ suggestedName: 'bytes', kind: 'png', bytes });
  });
  expect(outcome).toEqual({ ok: true, value: { name: 'bytes.png' } });
});

test('a message of the wrong shape is refused before anything is shown', async ({ launch }) => {
  const app = await launch(shellPage);
  const refusals = await app.page.evaluate(async () => {
    const ask = window.millrace.saveFile as unknown as (request: unknown) => Promise<unknown>;
    const good = { suggestedName: 'map', kind: 'vsmap', bytes: new Uint8Array([1]) };
    const bad = [
      null,
      { ...good, kind: 'exe' },
      { ...good, bytes: 'text' },
      { ...good, path: '/etc/passwd' },
      { ...good, suggestedName: 'x'.repeat(300) },
    ];
    const outcomes = await Promise.allSettled(bad.map((request) => ask(request)));
    return outcomes.map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : 'taken'));
  });
  expect(refusals).toHaveLength(5);
  for (const refusal of refusals) expect(refusal).toContain('shape');
  expect(await app.asked()).toEqual([]);
});

test('a menu of the wrong shape changes nothing', async ({ launch }) => {
  const app = await launch(shellPage);
  const before = await app.menu();
  await app.page.evaluate(() => {
    const tell = window.millrace.setMenu as unknown as (menu: unknown) => void;
    tell([{ place: 'file', label: 'File', items: [{ kind: 'role', role: 'toggleDevTools' }] }]);
    // An answered question behind it shows that the notice has been looked at.
    const ask = window.millrace.saveFile as unknown as () => Promise<unknown>;
    return ask().catch(() => null);
  });
  expect(await app.menu()).toEqual(before);
});

test('main answers the top frame only', async ({ launch }) => {
  const { page, sendRaw } = await launch(shellPage);
  test.skip(sendRaw === null, noRawMessages);
  if (sendRaw === null) return;
  await page.evaluate(() => {
    document.body.append(document.createElement('iframe'));
  });
  const [inner] = page.mainFrame().childFrames();
  if (inner === undefined) throw new Error('The page has no inner frame.');
  const message = { kind: 'ask', channel: 'openMap', args: ['/etc/passwd'] } as const;
  expect(await sendRaw(inner, { ...message, args: [] })).toMatchObject({
    kind: 'refusal',
    message: expect.stringContaining('sender'),
  });
  // The same from the top frame gets past the check of the sender, and fails at the next one.
  expect(await sendRaw(page.mainFrame(), message)).toMatchObject({
    kind: 'refusal',
    message: expect.stringContaining('shape'),
  });
});

test('an inner frame has no bridge', async ({ launch }) => {
  const { page } = await launch(shellPage);
  const found = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'millrace' in frame.contentWindow;
  });
  expect(found).toBe(false);
});

test('a channel that the contract does not name is refused', async ({ launch }) => {
  const { page, sendRaw } = await launch(shellPage);
  test.skip(sendRaw === null, noRawMessages);
  if (sendRaw === null) return;
  for (const channel of ['readFile', 'setMenu', 'toString', '__proto__']) {
    expect(await sendRaw(page.mainFrame(), { kind: 'ask', channel, args: [] })).toMatchObject({
      kind: 'refusal',
      message: expect.stringContaining('No handler registered'),
    });
  }
});
