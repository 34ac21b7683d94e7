import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { runTool } from './tools.mjs';

const minute = 60_000;

/** The environment variable that names the browser of the tests. */
const browserVariable = 'MILLRACE_BROWSER';

const names = [
  // The browser without its own windows: what Playwright brings too, and several times quicker with a new page.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** What a browser needs to run quietly beside others; as root it cannot have its sandbox. */
export const browserArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Whether the program is there and runs: a leftover launcher, or a browser without its system libraries, does not.
 * @param {string} program
 * @returns {Promise<boolean>}
 */
async function answers(program) {
  if (!existsSync(program)) return false;
  // On Windows a browser opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const { ok, output } = await run(program, ['--version'], { limitMs: 20_000 });
  return ok && /(chrom|edge)\D*\d+\./i.test(output);
}

/** @returns {Promise<string | null>} Playwright's own browser */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const program = chromium.executablePath();
  return (await answers(program)) ? program : null;
}

/** @returns {readonly string[]} */
function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const { platform } = process;
  return platform === 'darwin' || platform === 'win32' ? [...onPath, ...usualPlaces[platform]] : onPath;
}

/**
 * A browser that is on this machine already.
 * @returns {Promise<string | null>}   its program; `null` when there is none
 */
export async function findBrowser() {
  const named = process.env[browserVariable];
  if (named) {
    if (await answers(named)) return named;
    throw new Error(`${browserVariable} names ${named}, which does not run as a browser.`);
  }
  const own = await playwrightsOwn();
  if (own !== null) return own;
  for (const program of candidates()) {
    if (await answers(program)) return program;
  }
  return null;
}

/** How to become root without being asked for a password. @returns {Promise<readonly string[] | null>} */
async function asRoot() {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).ok ? ['sudo', '-n'] : null;
}

/**
 * @param {readonly string[]} prefix   what makes it run as root
 * @param {readonly string[]} args
 */
async function aptGet(prefix, args) {
  const [program = '', ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    ...args,
  ];
  return run(program, rest, { limitMs: 10 * minute });
}

/**
 * Installs the browser without windows or, where there is no such package, the whole one.
 * @param {readonly string[]} prefix   what makes it run as root
 */
async function installBrowser(prefix) {
  // A stale list of packages is still worth a try.
  await aptGet(prefix, ['update']);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const packages = [name, 'fonts-liberation'];
    const { ok, output } = await aptGet(prefix, ['install', '-y', '--no-install-recommends', ...packages]);
    if (ok && (await findBrowser()) !== null) return;
    console.log(output.trim().split('\n').slice(-5).join('\n'));
  }
}

/**
 * A browser for the tests, installed if there is none.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>}   `null` when none can be had; what to install was said
 */
export async function provideBrowser(say) {
  const present = await findBrowser();
  if (present !== null) return present;
  say('No browser found. Downloading the one of Playwright (at most 4 minutes) ...');
  await runTool('playwright', ['install', 'chromium'], { limitMs: 4 * minute });
  const downloaded = await playwrightsOwn();
  if (downloaded !== null) return downloaded;
  const prefix = await asRoot();
  if (prefix !== null && existsSync('/usr/bin/apt-get')) {
    say('That did not work. Installing one with apt-get ...');
    await installBrowser(prefix);
    const installed = await findBrowser();
    if (installed !== null) return installed;
  }
  say('The end-to-end tests need a browser and none could be installed. Install one of:');
  say('  Debian, Ubuntu   apt-get install chromium-headless-shell fonts-liberation');
  say('  anywhere         Google Chrome, Chromium or Microsoft Edge');
  say(`or name one: ${browserVariable}=/path/to/chromium npm test`);
  return null;
}
