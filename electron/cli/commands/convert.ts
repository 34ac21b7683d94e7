import { fail, ok, type Result } from '#shared/model/result';
import type { UsageError } from '#shared/text/en/usageError';
import { words } from '#shared/text/words';
import { dayAsked } from '../arguments/dayAsked';
import type { Asked, CliCommand, ExitCode } from '../cliCommand';
import { cliWords } from '../cliWords';
import { readMapAt } from '../files/readMapAt';
import type { MapFormat } from '../formats/mapFormat';
import { formatNamed, formatNames, formatOfPath, mapFormats } from '../formats/registry';
import { vsmapFormat } from '../formats/vsmapFormat';
import { complainAbout, wrongUsage } from '../print/complain';
import { spokenLocale } from '../spoken';
import type { Terminal } from '../terminal';

const cli = cliWords();
const { shell } = words(spokenLocale());

/** `vsmap convert IN OUT`: the same map in another format. */
export const convertCommand: CliCommand = {
  name: 'convert',
  positionals: 2,
  options: { from: 'value', to: 'value', date: 'value', clean: 'flag' },
  run: convert,
};

async function convert(
  { positionals: [input = '-', output = '-'], values, flags }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  const from = chosenFormat('--from', values.get('from'), input);
  if (!from.ok) return wrongUsage(from.error, 'convert', terminal);
  const to = chosenFormat('--to', values.get('to'), output);
  if (!to.ok) return wrongUsage(to.error, 'convert', terminal);
  const target = to.value ?? vsmapFormat;
  const clean = flags.has('clean');
  if (clean && !target.carriesMap) return wrongUsage({ kind: 'nothingToClean' }, 'convert', terminal);
  const date = dayAsked(values.get('date'));
  if (!date.ok) return wrongUsage(date.error, 'convert', terminal);
  const map = await readMapAt(input, terminal, from.value);
  if (!map.ok || (map.value.readOnly && target.name === 'vsmap')) {
    complainAbout(input, map.ok ? [cli.newerWouldLose] : map.error, terminal);
    return 1;
  }
  complainAbout(input, map.value.notices, terminal);
  const tell = (sentence: string) => complainAbout(output, [sentence], terminal);
  const file = await target.write(map.value, { clean, date: date.value, tell });
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const written = await terminal.write(output, bytes);
  if (written.ok) return 0;
  terminal.complain(shell.saveFailed(written.error));
  return 1;
}

/** The format named by an option, else by the extension; `null` for a pipe, which has neither. */
function chosenFormat(
  option: string,
  name: string | undefined,
  path: string,
): Result<MapFormat | null, UsageError> {
  if (name !== undefined) {
    const named = formatNamed(name);
    return named === null
      ? fail({ kind: 'unknownFormat', option, found: name, known: formatNames() })
      : ok(named);
  }
  if (path === '-') return ok(null);
  const known = mapFormats.map((format) => format.extension);
  const format = formatOfPath(path);
  return format === null ? fail({ kind: 'unknownExtension', path, known }) : ok(format);
}
