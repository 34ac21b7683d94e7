import type { UsageError } from '#shared/text/en/cli/usageError';
import { parseCommandLine } from './arguments/parseCommandLine';
import type { ExitCode } from './cliCommand';
import { cliWords } from './cliWords';
import { formatLists } from './formatLists';
import { wrongUsage } from './print/complain';
import { cliCommands } from './registry';
import type { Terminal } from './terminal';

/** Runs `vsmap` with these arguments (without the program's own name). */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const cli = cliWords();
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.complain(
      cli.help(
        cliCommands.map((command) => command.name),
        formatLists,
      ),
    );
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.say(
      cli.help(
        cliCommands.map((command) => command.name),
        formatLists,
      ),
    );
    return 0;
  }
  const command = cliCommands.find((one) => one.name === name);
  if (command === undefined) {
    const known = cliCommands.map((one) => one.name);
    const error: UsageError = name.startsWith('-')
      ? { kind: 'unknownOption', option: name }
      : { kind: 'unknownCommand', name, known };
    return wrongUsage(error, null, terminal);
  }
  const asked = parseCommandLine(command, rest);
  if (!asked.ok) return wrongUsage(asked.error, command.name, terminal);
  if (asked.value.flags.has('help')) {
    terminal.say(cli.commandHelp(command.name, formatLists));
    return 0;
  }
  return command.run(asked.value, terminal);
}
