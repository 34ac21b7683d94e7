import { words } from '#shared/text/words';
import type { Complaints } from './readText';
import { spokenLocale } from './spoken';
import type { Terminal } from './terminal';

const { cli } = words(spokenLocale());

/** How a path is called in what is printed. */
export function placeName(path: string): string {
  return path === '-' ? cli.standardInput : path;
}

/** Says on standard error what is wrong with a file. */
export function complainAbout(path: string, complaints: Complaints, terminal: Terminal): void {
  for (const complaint of complaints) terminal.complain(cli.about(placeName(path), complaint));
}
