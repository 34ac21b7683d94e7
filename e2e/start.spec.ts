import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { freePort } from '../build/freePort.mjs';

/** Starts the app as `npm start` does, on a port of its own. */
function start(port: number) {
  const args = ['build/start.mjs', '--browser', '--no-open', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: new URL('..', import.meta.url) });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  /** Resolves once it said so, however long that takes, or once it has ended without. */
  function saying(text: string): Promise<unknown> {
    const heard = new Promise<void>((resolve) => {
      child.stdout.on('data', () => said.includes(text) && resolve());
    });
    return Promise.race([heard, ended]);
  }
  return { child, ended, saying, said: () => said };
}

test('npm start serves the app, a second start finds the first, Ctrl+C stops it', async ({ page }) => {
  const port = await freePort();
  const first = start(port);
  await first.saying(`Millrace is at http://127.0.0.1:${port}`);
  expect(first.said()).toContain(`Millrace is at http://127.0.0.1:${port}`);
  expect(first.said()).toContain('In the browser: as asked.');

  await page.goto(`http://127.0.0.1:${port}/`);
  await expect(page).toHaveTitle(/Millrace/);

  const second = start(port);
  expect(await second.ended).toBe(0);
  expect(second.said()).toContain('already runs');

  first.child.kill('SIGINT');
  const code = await first.ended;
  // Windows has no signals between programs: there the server is simply ended.
  if (process.platform !== 'win32')
    expect([code, first.said()]).toEqual([0, expect.stringContaining('Stopped.')]);
  await expect(page.goto(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});
