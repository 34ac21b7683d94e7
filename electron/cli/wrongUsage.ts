import type { CliCommandName } from '#shared/text/en/cli';
import type { UsageError } from '#shared/text/en/usageError';
import type { ExitCode } from './cliCommand';
import { cliWords } from './cliWords';
import type { Terminal } from './terminal';

const cli = cliWords();

/** Says what is wrong with the command line and where help is. */
export function wrongUsage(error: UsageError, command: CliCommandName | null, terminal: Terminal): ExitCode {
  terminal.complain(cli.usageError(error));
  terminal.complain(cli.seeHelp(command));
  return 2;
}
