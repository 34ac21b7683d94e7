import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The script behind `npx vsmap`. */
export const launcher = fileURLToPath(new URL('../../build/vsmap.mjs', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `vsmap` as a person does: its launcher, which builds what is not built, in a process of its own. */
export function runBuilt(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], { stdio: 'pipe' });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    // It may refuse without reading its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString() }),
    );
  });
}

/** The path of a worked case as a map file. */
export function caseFile(name: string): string {
  return fileURLToPath(new URL(`../../shared/metrics/cases/${name}`, import.meta.url));
}
