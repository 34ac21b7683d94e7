import { proposalOf } from '#shared/proposal/proposalOf';
import { analyseWhole } from '#shared/simulation/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import { dayAsked } from '../arguments/dayAsked';
import { plannedMap, scenarioNamed } from '../arguments/plannedMap';
import type { Asked, CliCommand, ExitCode } from '../cliCommand';
import { readMapAt } from '../files/readMapAt';
import { proposalExtensions, proposalWriterOf } from '../formats/proposalFiles';
import { complainAbout, wrongUsage } from '../print/complain';
import { spokenLocale } from '../spoken';
import type { Terminal } from '../terminal';

const said = documentWords(spokenLocale());

/** `vsmap proposal FILE -o OUT`: what a sponsor needs to decide on the improvements of a map. */
export const proposalCommand: CliCommand = {
  name: 'proposal',
  positionals: 1,
  options: { output: 'value', plan: 'value', date: 'value', clean: 'flag' },
  run: proposal,
};

async function proposal(
  { positionals: [path = '-'], values, flags }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  const output = values.get('output');
  if (output === undefined) return wrongUsage({ kind: 'outputMissing' }, 'proposal', terminal);
  const write = proposalWriterOf(output);
  if (write === null) {
    const known = proposalExtensions;
    return wrongUsage({ kind: 'unknownExtension', path: output, known }, 'proposal', terminal);
  }
  const date = dayAsked(values.get('date'));
  if (!date.ok) return wrongUsage(date.error, 'proposal', terminal);
  const map = await readMapAt(path, terminal);
  if (!map.ok) {
    complainAbout(path, map.error, terminal);
    return 1;
  }
  const { document, notices } = map.value;
  const plan = scenarioNamed(document, values.get('plan'));
  const planned = plannedMap(document, values.get('plan'));
  if (!plan.ok || !planned.ok) {
    complainAbout(path, [plan, planned].flatMap((one) => (one.ok ? [] : [one.error])).slice(0, 1), terminal);
    return 1;
  }
  const { conflicts } = planned.value;
  complainAbout(path, [...notices, ...conflicts], terminal);
  const told = proposalOf(analyseWhole(document), said, { date: date.value, plan: plan.value?.id ?? null });
  const tell = (sentence: string) => complainAbout(output, [sentence], terminal);
  const file = await write(told, flags.has('clean') ? null : map.value, tell);
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const written = await terminal.write(output, bytes);
  if (!written.ok) terminal.complain(said.shell.saveFailed(written.error));
  return written.ok && conflicts.length === 0 ? 0 : 1;
}
