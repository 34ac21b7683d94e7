import type { CliCommand } from './cliCommand';
import { checkCommand } from './commands/check';
import { convertCommand } from './commands/convert';
import { diffCommand } from './commands/diff';
import { futureCommand } from './commands/future';
import { metricsCommand } from './commands/metrics';
import { proposalCommand } from './commands/proposal';

/** The commands of `vsmap`, in the order of its help. */
export const cliCommands: readonly CliCommand[] = [
  metricsCommand,
  checkCommand,
  convertCommand,
  diffCommand,
  futureCommand,
  proposalCommand,
];
