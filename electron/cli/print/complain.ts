import type { FileError } from '#shared/file/fileError';
import type { CliCommandName } from '#shared/text/en/cliHelp';
import type { UsageError } from '#shared/text/en/usageError';
import { words } from '#shared/text/words';
import type { ExitCode } from '../cliCommand';
import { cliWords } from '../cliWords';
import { formatLists } from '../formatLists';
import { spokenLocale } from '../spoken';
import type { Terminal } from '../terminal';

const cli = cliWords();
const { file } = words(spokenLocale());

/** Sentences that say what is wrong with a file and where in it. */
export type Complaints = readonly string[];

/** How a path is called in what is printed. */
export function placeName(path: string): string {
  return path === '-' ? cli.standardInput : path;
}

/** Says on standard error what is wrong with a file. */
export function complainAbout(path: string, complaints: Complaints, terminal: Terminal): void {
  for (const complaint of complaints) terminal.complain(cli.about(placeName(path), complaint));
}

/** Why a map file cannot be read: the whole in a sentence, then each fault with its place. */
export function fileComplaints(error: FileError): readonly string[] {
  const problems = 'problems' in error ? error.problems : [];
  return [file.error(error), ...problems.map(file.problem)];
}

/** Says what is wrong with the command line and where help is. */
export function wrongUsage(error: UsageError, command: CliCommandName | null, terminal: Terminal): ExitCode {
  terminal.complain(cli.usageError(error, formatLists));
  terminal.complain(cli.seeHelp(command));
  return 2;
}
