import type { Format } from '#shared/formats/format';
import { exportedFormats, formatNamedBy, formatOf, formats } from '#shared/formats/registry';
import { fail, ok, type Result } from '#shared/model/result';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import type { UsageError } from '#shared/text/en/cli/usageError';
import { dayAsked } from '../arguments/dayAsked';
import type { Asked, CliCommand, ExitCode } from '../cliCommand';
import { cliWords, spokenLocale } from '../cliWords';
import { readMapAt } from '../files/readMapAt';
import { writeMade } from '../files/writeMade';
import { formatLists } from '../formatLists';
import { complainAbout, wrongUsage } from '../print/complain';
import type { Terminal } from '../terminal';
import { cliTools } from '../tools/cliTools';

/** `vsmap convert IN OUT`: the same map in another format. */
export const convertCommand: CliCommand = {
  name: 'convert',
  positionals: 2,
  options: { from: 'value', to: 'value', date: 'value', clean: 'flag', strict: 'flag' },
  run: convert,
};

async function convert(
  { positionals: [input = '-', output = '-'], values, flags }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  const cli = cliWords();
  const said = documentWords(spokenLocale());
  const from = sourceAsked(values.get('from'));
  if (!from.ok) return wrongUsage(from.error, 'convert', terminal);
  const to = targetAsked(values.get('to'), output);
  if (!to.ok) return wrongUsage(to.error, 'convert', terminal);
  const target = to.value;
  const clean = flags.has('clean');
  if (clean && !target.carriesMap) return wrongUsage({ kind: 'nothingToClean' }, 'convert', terminal);
  const date = dayAsked(values.get('date'));
  if (!date.ok) return wrongUsage(date.error, 'convert', terminal);
  const map = await readMapAt(input, terminal, { format: from.value, strict: flags.has('strict') });
  if (!map.ok || (map.value.readOnly && target.id === 'vsmap')) {
    complainAbout(input, map.ok ? [cli.newerWouldLose] : map.error, terminal);
    return 1;
  }
  const { document, around, notices } = map.value;
  complainAbout(input, notices, terminal);
  const { writeMap } = await target.loadWriter();
  const analysis = analyseWhole(document);
  const made = await writeMap({ analysis, around, words: said, date: date.value, clean }, cliTools);
  return (await writeMade(output, made, terminal)) ? 0 : 1;
}

/** What the input is said to be; null: its content says it. */
function sourceAsked(name: string | undefined): Result<Format | null, UsageError> {
  if (name === undefined) return ok(null);
  const format = formats.find(({ id, loadReader }) => id === name && loadReader !== null);
  const known = formatLists.readNames;
  return format === undefined
    ? fail({ kind: 'unknownFormat', option: '--from', found: name, known })
    : ok(format);
}

type ExportedFormat = (typeof exportedFormats)[number];

/** The format named by the option, else by the extension; for a pipe, which has neither, the map file. */
function targetAsked(name: string | undefined, path: string): Result<ExportedFormat, UsageError> {
  if (name === undefined && path === '-') return ok(formatOf.vsmap);
  const id = name ?? formatNamedBy(path)?.id;
  const format = exportedFormats.find((one) => one.id === id);
  if (format !== undefined) return ok(format);
  return name === undefined
    ? fail({ kind: 'unknownExtension', path, known: formatLists.written })
    : fail({ kind: 'unknownFormat', option: '--to', found: name, known: formatLists.writtenNames });
}
