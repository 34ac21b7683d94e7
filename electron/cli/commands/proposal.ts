import { proposalFormatIds } from '#shared/file/formatId';
import { formatNamedBy, formatOf } from '#shared/formats/registry';
import { proposalOf } from '#shared/proposal/proposalOf';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import { dayAsked } from '../arguments/dayAsked';
import { plannedMap, scenarioNamed } from '../arguments/plannedMap';
import type { Asked, CliCommand, ExitCode } from '../cliCommand';
import { spokenLocale } from '../cliWords';
import { readMapAt } from '../files/readMapAt';
import { writeMade } from '../files/writeMade';
import { formatLists } from '../formatLists';
import { complainAbout, wrongUsage } from '../print/complain';
import type { Terminal } from '../terminal';
import { cliTools } from '../tools/cliTools';

/** `vsmap proposal FILE -o OUT`: what a sponsor needs to decide on the improvements of a map. */
export const proposalCommand: CliCommand = {
  name: 'proposal',
  positionals: 1,
  options: { output: 'value', plan: 'value', date: 'value', clean: 'flag', strict: 'flag' },
  run: proposal,
};

async function proposal(
  { positionals: [path = '-'], values, flags }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  const said = documentWords(spokenLocale());
  const output = values.get('output');
  if (output === undefined) return wrongUsage({ kind: 'outputMissing' }, 'proposal', terminal);
  const target = formatNamedBy(output)?.id;
  const format = proposalFormatIds.find((id) => id === target);
  if (format === undefined) {
    const known = formatLists.proposals;
    return wrongUsage({ kind: 'unknownExtension', path: output, known }, 'proposal', terminal);
  }
  const date = dayAsked(values.get('date'));
  if (!date.ok) return wrongUsage(date.error, 'proposal', terminal);
  const map = await readMapAt(path, terminal, { strict: flags.has('strict') });
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
  const analysis = analyseWhole(document);
  const told = proposalOf(analysis, said, { date: date.value, plan: plan.value?.id ?? null });
  const { writeProposal } = await formatOf[format].loadWriter();
  const made = await writeProposal(
    told,
    { analysis, around: map.value.around, words: said, date: date.value, clean: flags.has('clean') },
    cliTools,
  );
  const written = await writeMade(output, made, terminal);
  return written && conflicts.length === 0 ? 0 : 1;
}
