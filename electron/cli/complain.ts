import { cliWords } from './cliWords';
import type { Complaints } from './readText';
import type { Terminal } from './terminal';

const cli = cliWords();

/** How a path is called in what is printed. */
export function placeName(path: string): string {
  return path === '-' ? cli.standardInput : path;
}

/** Says on standard error what is wrong with a file. */
export function complainAbout(path: string, complaints: Complaints, terminal: Terminal): void {
  for (const complaint of complaints) terminal.complain(cli.about(placeName(path), complaint));
}
