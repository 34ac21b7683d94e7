import { metricsReport } from '#shared/report/metricsReport';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { plannedMap } from '../arguments/plannedMap';
import { simulationAsked } from '../arguments/simulationAsked';
import type { Asked, CliCommand, ExitCode } from '../cliCommand';
import { spokenLocale } from '../cliWords';
import { readMapAt } from '../files/readMapAt';
import { complainAbout, wrongUsage } from '../print/complain';
import { metricsText } from '../print/metricsText';
import { printableJson } from '../print/printable';
import type { Terminal } from '../terminal';

/** `vsmap metrics FILE`: every figure of a map, for people or for programs. */
export const metricsCommand: CliCommand = {
  name: 'metrics',
  positionals: 1,
  options: { json: 'flag', simulate: 'value', seed: 'value', shape: 'value', plan: 'value', strict: 'flag' },
  run: metrics,
};

async function metrics(
  { positionals: [path = '-'], flags, values }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = simulationAsked(values);
  if (!asked.ok) return wrongUsage(asked.error, 'metrics', terminal);
  const simulation = asked.value;
  const map = await readMapAt(path, terminal, { strict: flags.has('strict') });
  if (!map.ok) {
    complainAbout(path, map.error, terminal);
    return 1;
  }
  const { notices } = map.value;
  const name = values.get('plan');
  const planned = name === undefined ? null : plannedMap(map.value.document, name);
  if (planned !== null && !planned.ok) {
    complainAbout(path, [planned.error], terminal);
    return 1;
  }
  const document = planned?.value.document ?? map.value.document;
  complainAbout(path, [...notices, ...(planned?.value.conflicts ?? [])], terminal);
  if (flags.has('json'))
    terminal.say(printableJson(metricsReport(document, { simulation, locale: spokenLocale() })));
  else for (const line of metricsText(analyseWhole(document), simulation)) terminal.say(line);
  return (planned?.value.conflicts.length ?? 0) > 0 ? 1 : 0;
}
