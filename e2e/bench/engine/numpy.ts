import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../rivals/engine/draws.py', import.meta.url));

/** What numpy found in one turn. */
export interface NumpyDraw {
  readonly ms: number;
  readonly mean: number;
  readonly error: number;
  readonly quantiles: readonly number[];
}

/** A Python with numpy that waits for seeds; null where there is none. */
export interface Numpy {
  /** P50, P85, P95 of the sum by convolution. */
  readonly exact: readonly number[];
  readonly draw: (seed: number) => Promise<NumpyDraw>;
  readonly end: () => void;
}

function pythonWithNumpy(): string | null {
  const candidates = ['python3', '/usr/bin/python3'];
  return candidates.find((python) => spawnSync(python, ['-c', 'import numpy']).status === 0) ?? null;
}

/** Starts numpy on sums of triangular times. */
export async function startNumpy(
  ranges: readonly (readonly [number, number, number])[],
  runs: number,
): Promise<Numpy | null> {
  const python = pythonWithNumpy();
  if (python === null) return null;
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  async function ask(line: string) {
    child.stdin.write(`${line}\n`);
    return JSON.parse((await lines.next()).value ?? 'null');
  }
  const { exact } = await ask(JSON.stringify([ranges, runs]));
  return { exact, draw: (seed) => ask(String(seed)), end: () => child.stdin.end() };
}
