import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Severity } from '#shared/advice/finding';
import { writeVsmap } from '#shared/file/writeVsmap';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { limitsAsked } from '../arguments/limitsAsked';
import type { Asked, CliCommand, ExitCode } from '../cliCommand';
import { cliWords, spokenWords } from '../cliWords';
import { readFileAt } from '../files/readMapAt';
import { repairedCopy } from '../files/repairedCopy';
import { type Complaints, complainAbout, placeName, wrongUsage } from '../print/complain';
import { type FindingLine, findingLines, findingText } from '../print/findingLines';
import { type LimitLine, limitLines } from '../print/limitLines';
import { printableJson } from '../print/printable';
import type { Terminal } from '../terminal';

/** `vsmap check FILE`: whether a map can be read, holds together and has totals, and what else it shows. */
export const checkCommand: CliCommand = {
  name: 'check',
  positionals: 1,
  options: { json: 'flag', repair: 'value', max: 'values', min: 'values', strict: 'flag' },
  run: check,
};

/** What was found out about a file. */
interface Checked {
  readonly errors: Complaints;
  /** What was left out of the map. */
  readonly notices: Complaints;
  readonly findings: readonly FindingLine[];
  readonly limits: readonly LimitLine[];
  /** Null when no copy was made. */
  readonly repairs: readonly string[] | null;
}

async function check(
  { positionals: [path = '-'], flags, values, lists }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  const { shell } = spokenWords();
  const copyPath = values.get('repair') ?? null;
  if (copyPath !== null && isSameFile(path, copyPath)) {
    return wrongUsage({ kind: 'repairOntoItself', path: copyPath }, 'check', terminal);
  }
  const limits = limitsAsked(lists);
  if (!limits.ok) return wrongUsage(limits.error, 'check', terminal);
  const { map, vsmap } = await readFileAt(path, terminal, { strict: flags.has('strict') });
  // What cannot even be opened is told by its own reasons.
  const copy = copyPath !== null && (map.ok || vsmap !== null) ? repairedCopy(vsmap) : null;
  const sound = copy?.ok ? copy.value : map.ok ? map.value : null;
  const checked: Checked = {
    errors: [...new Set([...(map.ok ? [] : map.error), ...(copy === null || copy.ok ? [] : copy.error)])],
    notices: map.ok ? map.value.notices : [],
    findings: sound === null ? [] : findingLines(analyseWhole(sound.document)),
    limits: sound === null ? [] : limitLines(sound.document, limits.value),
    repairs: copy?.ok ? copy.value.repairs : null,
  };
  // Where the copy goes to standard output, nothing else may.
  const report: Terminal = copyPath === '-' ? { ...terminal, say: terminal.complain } : terminal;
  complainAbout(path, [...checked.errors, ...checked.notices], terminal);
  if (flags.has('json')) report.say(printableJson(jsonOf(checked)));
  else sayInWords(path, checked, report);
  const isWrong =
    checked.errors.length > 0 ||
    checked.findings.some(isError) ||
    checked.limits.some(({ limit }) => !limit.kept);
  if (copyPath === null || copy === null || !copy.ok) return isWrong ? 1 : 0;
  const written = await terminal.write(
    copyPath,
    new TextEncoder().encode(writeVsmap(copy.value.document, copy.value.around)),
  );
  if (!written.ok) terminal.complain(shell.saveFailed(written.error));
  return isWrong || !written.ok ? 1 : 0;
}

function sayInWords(path: string, { errors, findings, limits, repairs }: Checked, terminal: Terminal): void {
  const cli = cliWords();
  complainAbout(path, findings.filter(isError).map(findingText), terminal);
  for (const line of findings)
    if (!isError(line)) terminal.say(cli.about(placeName(path), findingText(line)));
  const missed = limits.filter(({ limit }) => !limit.kept);
  complainAbout(
    path,
    missed.map(({ message }) => message),
    terminal,
  );
  for (const { limit, message } of limits) if (limit.kept) terminal.say(cli.about(placeName(path), message));
  const count = (severity: Severity) => findings.filter((line) => line.finding.severity === severity).length;
  const outcome = cli.checked(errors.length + count('error'), count('warning'), count('advice'));
  terminal.say(cli.about(placeName(path), outcome));
  if (repairs === null) return;
  terminal.say(repairs.length === 0 ? cli.noRepairs : cli.repairs);
  for (const repair of repairs) terminal.say(`  ${repair}`);
}

/** Fields are only ever added. */
function jsonOf({ errors, notices, findings, limits, repairs }: Checked) {
  return {
    ok: errors.length === 0 && !findings.some(isError) && limits.every(({ limit }) => limit.kept),
    errors: errors.map((message) => ({ message })),
    notices: notices.map((message) => ({ message })),
    findings: findings.map(({ finding: { rule, severity, steps, flows }, message }) => ({
      rule,
      severity,
      steps,
      flows,
      message,
    })),
    limits: limits.map(({ limit: { needs, ...limit }, message }) => ({ ...limit, message })),
    repairs: repairs?.map((message) => ({ message })) ?? null,
  };
}

function isError({ finding }: FindingLine): boolean {
  return finding.severity === 'error';
}

/** Whether both paths lead to one file, also through links. */
function isSameFile(path: string, other: string): boolean {
  if (path === '-' || other === '-') return false;
  return realPath(path) === realPath(other);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
