import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';

const built = fileURLToPath(new URL('../../dist/renderer/', import.meta.url));

/** Bytes after gzip that the page may load before it does anything: 130 kB. */
const most = 130_000;

/** The scripts that the page names: those it runs and those it has preloaded. */
async function namedByPage(): Promise<readonly string[]> {
  const page = await readFile(join(built, 'index.html'), 'utf8');
  const tags = [...page.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="modulepreload"/.test(tag))
    .flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** They, and whatever they import before they run, named by the page or not. */
async function firstBundle(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const open = [...(await namedByPage())];
  for (const file of open) {
    if (files.has(file)) continue;
    const code = await readFile(join(built, file), 'utf8');
    files.set(file, code);
    const imports = code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
    open.push(...[...imports].map(([, path]) => join(dirname(file), path ?? '')));
  }
  return files;
}

test('the page loads at most 130 kB of script, after gzip, before it does anything', async () => {
  const files = await firstBundle();
  expect(files.size).toBeGreaterThan(1);
  const bytes = [...files.values()].reduce((sum, code) => sum + gzipSync(code).length, 0);
  console.log(`First bundle: ${bytes} bytes after gzip in ${files.size} files.`);
  expect(bytes).toBeLessThanOrEqual(most);
});

test('the database, the schemas, the canvas and the library of the canvas are not in it', async () => {
  const code = [...(await firstBundle()).values()].join('\n');
  // Names that no minifier can change: of an event, of classes in the page, of an issue.
  for (const foreign of ['populateddata', 'react-flow__viewport', 'invalid_union'])
    expect(code.includes(foreign), foreign).toBe(false);
  expect(code.includes('createRoot')).toBe(true);
});

test('of the words it has those of the frame, and no others', async () => {
  const code = [...(await firstBundle()).values()].join('\n');
  const { app, broken, command, exchange, forecast, inspector, library, metric, paste } = words('en');
  expect(code).toContain(app.trouble.heading);
  for (const later of [
    broken.dialog,
    command.refusal({ kind: 'unknownStep', id: '' }, String),
    exchange.cleanDetail,
    forecast.heading,
    inspector.map.noPhases,
    library.heading,
    metric.byId.leadTime.definition,
    paste.askedHeading,
  ])
    expect(code.includes(later), later).toBe(false);
});

test('what the page runs first is small and asks for what shows a map, and what it is worked on with, in one go', async () => {
  const page = await readFile(join(built, 'index.html'), 'utf8');
  const [, entry = ''] = /<script\b[^>]*src="\.\/([^"]+)"/.exec(page) ?? [];
  const code = await readFile(join(built, entry), 'utf8');
  expect(gzipSync(code).length).toBeLessThan(4000);
  expect(
    [...code.matchAll(/\bimport\("\.\/(\w+)-|import\(`\.\/(\w+)-/g)].map(([, one, two]) => one ?? two),
  ).toEqual(['store', 'first', 'map', 'canvas']);
});
