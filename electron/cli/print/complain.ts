import type { FileError } from '#shared/file/fileError';
import type { CliCommandName } from '#shared/text/en/cli/cliHelp';
import type { UsageError } from '#shared/text/en/cli/usageError';
import type { ExitCode } from '../cliCommand';
import { cliWords, spokenWords } from '../cliWords';
import { formatLists } from '../formatLists';
import type { Terminal } from '../terminal';

/** Sentences that say what is wrong with a file and where in it. */
export type Complaints = readonly string[];

/** How a path is called in what is printed. */
export function placeName(path: string): string {
  const cli = cliWords();
  return path === '-' ? cli.standardInput : path;
}

/** Says on standard error what is wrong with a file. */
export function complainAbout(path: string, complaints: Complaints, terminal: Terminal): void {
  const cli = cliWords();
  for (const complaint of complaints) terminal.complain(cli.about(placeName(path), complaint));
}

/** Why a map file cannot be read: the whole in a sentence, then each fault with its place. */
export function fileComplaints(error: FileError): readonly string[] {
  const { file } = spokenWords();
  const problems = 'problems' in error ? error.problems : [];
  return [file.error(error), ...problems.map(file.problem)];
}

/** Says what is wrong with the command line and where help is. */
export function wrongUsage(error: UsageError, command: CliCommandName | null, terminal: Terminal): ExitCode {
  const cli = cliWords();
  terminal.complain(cli.usageError(error, formatLists));
  terminal.complain(cli.seeHelp(command));
  return 2;
}
