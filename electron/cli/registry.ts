import type { CliCommand } from './cliCommand';
import { checkCommand } from './commands/check';
import { convertCommand } from './commands/convert';
import { diffCommand } from './commands/diff';
import { futureCommand } from './commands/future';
import { metricsCommand } from './commands/metrics';

/** The commands of `vsmap`, in the order of its help. */
export const cliCommands: readonly CliCommand[] = [
  metricsCommand,
  checkCommand,
  convertCommand,
  diffCommand,
  futureCommand,
];
