import type { CliCommandName } from '#shared/text/en/cli/cliHelp';
import type { Terminal } from './terminal';

/** 0: fine. 1: the input is wrong. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** What was asked for on the command line, after the options were found to be known ones. */
export interface Asked {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** What options that may be repeated were given, in order; empty where they were not. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export type OptionKind = 'flag' | 'value' | 'values';

/** A command of `vsmap`. Its words (summary, usage, meaning of each option) stand in `shared/text` under its name. */
export interface CliCommand {
  readonly name: CliCommandName;
  /** How many files it is given. */
  readonly positionals: number;
  /**
   * Option names without dashes; a `value` option takes an argument, a `values` option may be given several times.
   * Every command has `help` besides; `output` may be written `-o`.
   */
  readonly options: Readonly<Record<string, OptionKind>>;
  readonly run: (asked: Asked, terminal: Terminal) => Promise<ExitCode>;
}
