import { mkdir, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { inputHash, isUpToDate, markBuilt } from './freshness.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { fromRoot } from './paths.mjs';
import { targetNames, targets } from './targets.mjs';

/** @typedef {import('./targets.mjs').TargetName} TargetName */

/**
 * Builds one target beside its place and then swaps it in, so that a program that reads the old result
 * meanwhile never sees half of the new one.
 * @param {TargetName} name
 */
async function buildTarget(name) {
  // Loaded when used: a launcher that finds everything up to date should not wait for the bundler.
  const { build } = await import('vite');
  const { outDir, configs, testHooks = false } = targets[name];
  const draft = fromRoot('dist', `.draft-${basename(outDir)}-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    for (const config of configs) {
      await build({
        configFile: fromRoot('build', config),
        logLevel: 'warn',
        define: { MILLRACE_TEST_HOOKS: String(testHooks) },
        build: { outDir: draft, emptyOutDir: false },
      });
    }
    await rm(fromRoot(outDir), { recursive: true, force: true });
    await rename(draft, fromRoot(outDir));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Builds a target unless that was done meanwhile.
 * @param {TargetName} name
 * @param {(line: string) => void} say
 */
async function buildIfStale(name, say) {
  const hash = await inputHash(name);
  if (await isUpToDate(name, hash)) return;
  const begun = performance.now();
  await buildTarget(name);
  await markBuilt(name, hash);
  say(`Built ${targets[name].outDir} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}

/**
 * Builds what is not up to date. Programs that ask for the same target at the same time wait for the first.
 * @param {readonly TargetName[]} names
 * @param {(line: string) => void} [say]   told what is done, in plain words
 * @returns {Promise<void>}
 */
export async function ensureBuilt(names, say = () => {}) {
  for (const name of names) {
    if (await isUpToDate(name, await inputHash(name))) continue;
    await oneAtATime(name, () => buildIfStale(name, say));
  }
}

/** @param {string} name @returns {name is TargetName} */
function isTargetName(name) {
  return name in targets;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const asked = argv.slice(2);
  const unknown = asked.filter((name) => !isTargetName(name));
  if (unknown.length > 0) {
    console.error(`There is no target "${unknown[0]}". Targets: ${targetNames.join(', ')}.`);
    process.exit(2);
  }
  await ensureBuilt(asked.length > 0 ? asked.filter(isTargetName) : targetNames, console.log);
  console.log('Everything in dist/ is up to date.');
}
