import { readInput, writeOutput } from './files/inputOutput';
import { printable } from './print/printable';
import { runCli } from './runCli';

/** Runs `vsmap` within the test, on real files, and keeps what it printed. */
export async function hear(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCli(args, {
    say: (line) => void said.push(printable(line)),
    complain: (line) => void complained.push(printable(line)),
    read: readInput,
    write: writeOutput,
  });
  return { code, out: said.join('\n'), error: complained.join('\n') };
}
