import process from 'node:process';
import { loadWords } from '#shared/text/loadWords';
import { takeLanguage } from './arguments/parseCommandLine';
import { cliWords } from './cliWords';
import { wrongUsage } from './print/complain';
import { printable } from './print/printable';
import { processTerminal } from './processTerminal';
import { runCli } from './runCli';
import { setSpokenLocale } from './spoken';

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
