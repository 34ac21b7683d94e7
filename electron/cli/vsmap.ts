import process from 'node:process';
import { loadWords } from '#shared/text/loadWords';
import { takeLanguage } from './arguments/parseCommandLine';
import { cliWords, setSpokenLocale } from './cliWords';
import { readInput, writeOutput } from './files/inputOutput';
import { wrongUsage } from './print/complain';
import { printable } from './print/printable';
import { runCli } from './runCli';
import type { Terminal } from './terminal';

/** A fault of the program itself (sysexits: EX_SOFTWARE), apart from 1 and 2, which speak of what it was given. */
const ownFault = 70;

try {
  const asked = takeLanguage(process.argv.slice(2));
  if (asked.ok) {
    await loadWords(asked.value.locale);
    setSpokenLocale(asked.value.locale);
  }
  const terminal = processTerminal();
  process.exitCode = asked.ok
    ? await runCli(asked.value.rest, terminal)
    : wrongUsage(asked.error, null, terminal);
} catch (error) {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${printable(cliWords().ownFault(reason))}\n`);
  process.exitCode = ownFault;
}

/**
 * The terminal of this process. A reader that goes away early (`vsmap metrics map.vsmap | head -3`) ends the
 * program quietly: nobody is left to tell.
 */
function processTerminal(): Terminal {
  process.stdout.on('error', stopWhenReaderLeft);
  process.stderr.on('error', stopWhenReaderLeft);
  return {
    say: (line) => void process.stdout.write(`${printable(line)}\n`),
    complain: (line) => void process.stderr.write(`${printable(line)}\n`),
    read: readInput,
    write: writeOutput,
  };
}

function stopWhenReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
