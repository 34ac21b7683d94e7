import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { browserArgs } from '../../build/browser.mjs';

/** A browser with a profile on the disk, as a person has it, that can be killed like by the system. */
export interface StartedBrowser {
  readonly page: Page;
  /** Ends all its processes at once; nothing gets a chance to say goodbye. */
  readonly kill: () => Promise<void>;
}

/** Starts the browser of the tests with the profile in `folder`. */
export async function startBrowser(folder: string): Promise<StartedBrowser> {
  const program = process.env.MILLRACE_BROWSER || chromium.executablePath();
  const portFile = join(folder, 'DevToolsActivePort');
  // A browser that was killed leaves the address of its time behind.
  await rm(portFile, { force: true });
  const args = [
    ...browserArgs,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    'about:blank',
  ];
  // A group of its own, so that one signal reaches the page's process too.
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = await endpointIn(portFile, child);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the browser came up without a page');
  return { page, kill: () => killGroup(child, ended, browser) };
}

async function endpointIn(portFile: string, child: ChildProcess): Promise<string> {
  let port = '';
  await expect
    .poll(
      async () => {
        if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`);
        port = (await readFile(portFile, 'utf8').catch(() => '')).split('\n')[0] ?? '';
        return port;
      },
      { timeout: 20_000 },
    )
    .toMatch(/^\d+$/);
  return `http://127.0.0.1:${port}`;
}

async function killGroup(child: ChildProcess, ended: Promise<void>, browser: Browser): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await ended;
  await browser.close().catch(() => {});
}
