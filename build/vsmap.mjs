#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { fromRoot } from './paths.mjs';

try {
  // Not a word of it on standard output: that is the map's.
  await ensureBuilt(['cli']);
} catch (error) {
  console.error(`vsmap could not be built. After “npm ci” it builds itself.\n${error}`);
  process.exit(70);
}
await import(pathToFileURL(fromRoot('dist', 'cli', 'vsmap.mjs')).href);
