import type { CliCommand } from './cliCommand';
import { convertCommand } from './commands/convert';

/** The commands of `vsmap`, in the order of its help. */
export const cliCommands: readonly CliCommand[] = [convertCommand];
