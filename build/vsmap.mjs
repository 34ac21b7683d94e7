#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { inputHash, isUpToDate } from './freshness.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { fromRoot } from './paths.mjs';

/** Builds the command line where that is needed, with not a word on standard output: that is the map's. */
async function makeReady() {
  if (await isUpToDate('cli', await inputHash('cli'))) return;
  await oneAtATime('cli', () => ensureBuilt(['cli']));
}

try {
  await makeReady();
} catch (error) {
  console.error(`vsmap could not be built. After “npm ci” it builds itself.\n${error}`);
  process.exit(70);
}
await import(pathToFileURL(fromRoot('dist', 'cli', 'vsmap.mjs')).href);
