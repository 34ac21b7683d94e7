import process from 'node:process';
import { words } from '#shared/text/words';
import { printable } from './printable';
import { processTerminal } from './processTerminal';
import { runCli } from './runCli';
import { spokenLocale } from './spoken';

/** A fault of the program itself (sysexits: EX_SOFTWARE), apart from 1 and 2, which speak of what it was given. */
const ownFault = 70;

try {
  process.exitCode = await runCli(process.argv.slice(2), processTerminal());
} catch (error) {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${printable(words(spokenLocale()).cli.ownFault(reason))}\n`);
  process.exitCode = ownFault;
}
