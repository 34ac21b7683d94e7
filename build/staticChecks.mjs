import { root } from './paths.mjs';
import { runTool } from './tools.mjs';
import { wallViolations } from './walls/walls.mjs';

/**
 * Looks at the tree below a root.
 * @typedef {(base: string) => Promise<{ ok: boolean, output: string }>} Look
 */

// One line for each fault, with the file and the rule in it.
const lines = ['--reporter=github', '--max-diagnostics=none', '--colors=off'];

/** @type {readonly { name: string, look: Look }[]} */
export const staticChecks = [
  {
    name: 'format',
    look: (cwd) => runTool('biome', ['check', '--linter-enabled=false', ...lines, '.'], { cwd }),
  },
  { name: 'lint', look: (cwd) => runTool('biome', ['lint', '--error-on-warnings', ...lines, '.'], { cwd }) },
  {
    name: 'walls',
    look: async (base) => {
      const found = await wallViolations(base);
      return { ok: found.length === 0, output: found.join('\n') };
    },
  },
  // Built anew each time: after a change of a tsconfig an incremental build goes on repeating the old errors.
  { name: 'types', look: (cwd) => runTool('tsc', ['-b', '--force', '--pretty', 'false'], { cwd }) },
  { name: 'dead code', look: (cwd) => runTool('knip', ['--no-progress', '--reporter', 'compact'], { cwd }) },
];

/**
 * Every check that reads the sources without running them, over this repository.
 * @param {(name: string, report: { ok: boolean, output: string }, seconds: number) => void} report
 */
export async function runStaticChecks(report) {
  for (const { name, look } of staticChecks) {
    const begun = performance.now();
    report(name, await look(root), (performance.now() - begun) / 1000);
  }
}
