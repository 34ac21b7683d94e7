import { writeVsmap } from '#shared/file/writeVsmap';
import { plannedMap } from '../arguments/plannedMap';
import type { Asked, CliCommand, ExitCode } from '../cliCommand';
import { cliWords, spokenWords } from '../cliWords';
import { readMapAt } from '../files/readMapAt';
import { complainAbout } from '../print/complain';
import type { Terminal } from '../terminal';

/** `vsmap future FILE`: the map with the improvements of a plan carried out. */
export const futureCommand: CliCommand = {
  name: 'future',
  positionals: 1,
  options: { plan: 'value', output: 'value', strict: 'flag' },
  run: future,
};

async function future(
  { positionals: [path = '-'], values, flags }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  const cli = cliWords();
  const { shell } = spokenWords();
  const map = await readMapAt(path, terminal, { strict: flags.has('strict') });
  if (!map.ok || map.value.readOnly) {
    complainAbout(path, map.ok ? [cli.newerWouldLose] : map.error, terminal);
    return 1;
  }
  const planned = plannedMap(map.value.document, values.get('plan'));
  if (!planned.ok) {
    complainAbout(path, [planned.error], terminal);
    return 1;
  }
  const { document, conflicts } = planned.value;
  complainAbout(path, [...map.value.notices, ...conflicts], terminal);
  const bytes = new TextEncoder().encode(writeVsmap(document, map.value.around));
  const written = await terminal.write(values.get('output') ?? '-', bytes);
  if (!written.ok) terminal.complain(shell.saveFailed(written.error));
  return written.ok && conflicts.length === 0 ? 0 : 1;
}
