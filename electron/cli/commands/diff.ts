import { diffReport } from '#shared/report/diffReport';
import type { Asked, CliCommand, ExitCode } from '../cliCommand';
import { spokenLocale } from '../cliWords';
import { readMapAt } from '../files/readMapAt';
import { complainAbout, wrongUsage } from '../print/complain';
import { diffLines } from '../print/diffLines';
import { printableJson } from '../print/printable';
import type { Terminal } from '../terminal';

/** `vsmap diff A B`: what is different in the second map, in its parts and in every metric. */
export const diffCommand: CliCommand = {
  name: 'diff',
  positionals: 2,
  options: { json: 'flag', strict: 'flag' },
  run: diff,
};

async function diff(
  { positionals: [first = '-', second = '-'], flags }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  if (first === '-' && second === '-') return wrongUsage({ kind: 'standardInputTwice' }, 'diff', terminal);
  const strict = flags.has('strict');
  const before = await readMapAt(first, terminal, { strict });
  const after = await readMapAt(second, terminal, { strict });
  complainAbout(first, before.ok ? before.value.notices : before.error, terminal);
  complainAbout(second, after.ok ? after.value.notices : after.error, terminal);
  if (!before.ok || !after.ok) return 1;
  const [from, to] = [before.value.document, after.value.document];
  if (flags.has('json')) terminal.say(printableJson(diffReport(from, to, spokenLocale())));
  else for (const line of diffLines(from, to)) terminal.say(line);
  return 0;
}
