import type { MetricUnit } from '../../metrics/metric';
import type { Said } from '../said';
import { percent } from './number';
import { usageError } from './usageError';

/** The commands of `vsmap`. */
export type CliCommandName = 'metrics' | 'check' | 'convert' | 'diff' | 'future' | 'proposal';

/** The kinds of file that hold a map, as the command line names them. */
export type MapFormatName = 'vsmap' | 'csv' | 'md' | 'svg' | 'html' | 'pdf' | 'png';

interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: readonly string[];
  /** Each option as it is written, with its meaning. */
  readonly options: readonly (readonly [string, string])[];
}

const files =
  'FILE is a .vsmap, .csv, .md, .svg, .html, .pdf or .png file that holds a map, or - for standard input.';
const help = ['-h, --help', 'show this help'] as const;

const commands: Readonly<Record<CliCommandName, CommandHelp>> = {
  metrics: {
    usage: 'vsmap metrics FILE [--json] [--plan NAME] [--simulate RUNS --seed N --shape SHAPE]',
    summary: 'totals, critical path, rework, distribution, capacity, automate first, findings',
    details: [
      files,
      'Every figure is printed with its definition. Times are working time of the map’s calendar.',
      'A figure that cannot be told is a dash (null in JSON), with what it needs.',
      'Figures of measurements are told where the map has a measurement.',
      'With --json, times are seconds of working time and shares go from 0 to 1.',
    ],
    options: [
      ['--json', 'print JSON for programs; fields are only ever added'],
      ['--plan NAME', 'the figures of the future map: with the improvements of the plan NAME carried out'],
      ['--simulate RUNS', 'send so many items through the map and say how the lead time is spread'],
      ['--seed N', 'the random numbers to use (1 if left out); the same seed gives the same figures'],
      ['--shape SHAPE', 'how ranges are read: triangular (if left out) or pert'],
      help,
    ],
  },
  check: {
    usage: 'vsmap check FILE [--json] [--repair OUT] [--max METRIC=VALUE] [--min METRIC=VALUE]',
    summary: 'format, integrity, findings and limits',
    details: [
      files,
      'The exit code is 1 when the map has an error, also when a repaired copy was written.',
      'Warnings and advice do not change it. A limit that is missed, or that nobody can tell about, does.',
      'METRIC is a name of “vsmap metrics --json”: leadTime, processTime, labourTime and flowEfficiency count',
      'rework, as the headline does; firstPass.leadTime and so on leave it out. VALUE is written as on the map:',
      '4d, 2w 3d, 20%, or a plain number. Both options can be given several times.',
    ],
    options: [
      ['--json', 'print JSON for programs'],
      ['--repair OUT', 'write a repaired copy of FILE to OUT and list the repairs; FILE stays as it is'],
      ['--max METRIC=VALUE', 'the figure may be at most VALUE, such as --max leadTime=4d'],
      ['--min METRIC=VALUE', 'the figure has to be at least VALUE, such as --min flowEfficiency=20%'],
      help,
    ],
  },
  convert: {
    usage: 'vsmap convert IN OUT [--clean] [--date DAY] [--from FORMAT] [--to FORMAT]',
    summary: 'between .vsmap, .csv, .md, .svg, .png, .html and .pdf',
    details: [
      'The formats follow from the extensions. - is standard input as IN and standard output as OUT.',
      'An .svg or .png picture, an .html page, a .pdf and an .md document carry their map: they convert back.',
      'With --clean they do not; of an .md document without a map, the table of its steps is read.',
      'A .csv file is a table of the steps; ids of flows, phases and notes are made anew when it is read.',
      'Lines at its head tell the improvements, but are not read back; measurements are not in it.',
    ],
    options: [
      ['--clean', 'leave the map out of an .svg, .png, .html, .pdf or .md file: only what it shows is there'],
      ['--date DAY', 'the date shown in OUT, such as 2026-11-30; today if omitted. A .vsmap file shows none'],
      [
        '--from FORMAT',
        'vsmap, csv, md, svg, png, html or pdf: what IN is; standard input is looked at to find out',
      ],
      ['--to FORMAT', 'vsmap, csv, md, svg, png, html or pdf: what OUT is to be; standard output is vsmap'],
      help,
    ],
  },
  diff: {
    usage: 'vsmap diff A B [--json]',
    summary: 'what changed from map A to map B, in its parts and in every metric',
    details: [
      'A and B are files of any kind that holds a map (see convert); one of them may be - for standard input.',
      'Parts of two versions of one map are recognised by their ids, those of different maps (and of tables)',
      'by their names first, and flows by what they connect. Equal maps print “Nothing changed.” The exit code',
      'is 0 whether or not there are differences.',
      'The JSON has these keys: equal (true or false); map and calendar (lists of changes); lanes, steps, flows,',
      'notes, improvements and measurements, each with added, removed, changed (id, idBefore, changes) and',
      'reordered; steps also with renamed (id, before, after) and automated (ids); metrics, each with metric,',
      'unit, before, after, difference, direction (better, worse, neutral or null), needsBefore and needsAfter. A',
      'change has field, before and after. Times of metrics are seconds of working time, shares go from 0 to 1.',
    ],
    options: [['--json', 'print JSON for programs; fields are only ever added'], help],
  },
  future: {
    usage: 'vsmap future FILE [--plan NAME] [-o OUT.vsmap]',
    summary: 'the map with the improvements of a plan carried out',
    details: [
      files,
      'Without --plan it is the map’s plan; where there is none, the improvements that are selected, doing or done.',
      'What was carried out is marked as done. A change that cannot be made is named, and the exit code is 1;',
      'everything else is still carried out.',
    ],
    options: [
      ['--plan NAME', 'the plan, by its name in the map'],
      ['-o, --output OUT.vsmap', 'where the future map goes; standard output if left out'],
      help,
    ],
  },
  proposal: {
    usage: 'vsmap proposal FILE -o OUT [--plan NAME] [--date DAY] [--clean]',
    summary: 'the improvement proposal, as .html, .pdf, .docx, .pptx or .md',
    details: [
      files,
      'The format of OUT follows from its extension. What is proposed is the map’s plan; where there is none, the',
      'improvements that are selected, doing or done. A change that cannot be made is named, and the exit code',
      'is 1; the file is still written. An .html page, a .pdf and an .md document carry their map.',
    ],
    options: [
      ['-o, --output OUT', 'where the proposal goes'],
      ['--plan NAME', 'propose the plan NAME of the map'],
      ['--date DAY', 'the day that it bears, such as 2026-11-30; today if left out'],
      ['--clean', 'leave the map out of an .html, .pdf or .md file: only what it shows is there'],
      help,
    ],
  },
};

const language = 'With “--locale de” it answers in German, with “--locale en” or without it in English.';
const exitCodes = 'Exit codes: 0 fine, 1 the input is wrong, 2 wrong usage.';

/** What only `vsmap` prints. */
export const englishCli = {
  help: (names: readonly CliCommandName[]) =>
    [
      'vsmap reads value stream maps and says where the time goes.',
      '',
      ...table(names.map((name) => [commands[name].usage, commands[name].summary])),
      '',
      '“vsmap COMMAND --help” says more about a command.',
      language,
      exitCodes,
    ].join('\n'),
  commandHelp: (name: CliCommandName) => {
    const { usage, summary, details, options } = commands[name];
    return [`${usage}   ${summary}`, '', ...details, '', ...table(options), '', exitCodes].join('\n');
  },
  usageError,
  seeHelp: (name: CliCommandName | null) =>
    `“vsmap ${name === null ? '' : `${name} `}--help” shows how it is used.`,
  standardInput: 'standard input',
  figures: 'Figures',
  criticalPath: 'Critical path: the steps that decide the lead time',
  slack: 'Slack: how much longer a step could take without lengthening the lead time',
  visits: 'Visits: how many times an item passes through a step on average, where that is not once',
  utilisation: 'Utilisation: how much of its available time a step needs to meet the demand',
  distribution: (runs: string, seed: string, shape: string) =>
    `Spread of the lead time: ${runs} items simulated with seed ${seed}; ranges are read as ${shape}`,
  spread: {
    mean: 'Mean',
    p50: 'Half of the items take at most',
    p85: `${percent(85)} take at most`,
    p95: `${percent(95)} take at most`,
  },
  standardError: (error: string) => `Simulated; the standard error of the mean is ${error}.`,
  served: (share: string) => `${share} of the items reach the customer.`,
  criticality: 'Criticality: in what share of the items the step decided the lead time, where not in all',
  findings: 'Findings',
  noPlan: (name: string, known: readonly string[]) =>
    known.length === 0
      ? `there is no plan “${name}”: this map has no plans.`
      : `there is no plan “${name}”. The plans of this map: ${known.map((one) => `“${one}”`).join(', ')}.`,
  limit: {
    kept: (asked: string, value: string) => `${asked} is kept: ${value}.`,
    missed: (asked: string, value: string, by: string, bound: 'max' | 'min') =>
      `${asked} is missed: ${value}, ${by} ${bound === 'max' ? 'too much' : 'too little'}.`,
    missedAtLeast: (asked: string, value: string, by: string) =>
      `${asked} is missed: at least ${value}, at least ${by} too much.`,
    unknown: (asked: string, needs: string) => `${asked} cannot be told: the figure ${needs}.`,
    notAValue: (asked: string, unit: MetricUnit) =>
      `${asked}: ${unit === 'duration' ? 'a time such as 4d is' : unit === 'share' ? 'a share from 0% to 100% is' : 'a number is'} expected.`,
  },
  repairs: 'Repairs in the copy',
  noRepairs: 'Nothing had to be repaired; the copy is the same map.',
  /** The outcome of a check in one line. */
  checked: (errors: number, warnings: number, advice: number) =>
    [
      plural(errors, 'error', 'errors'),
      plural(warnings, 'warning', 'warnings'),
      advice === 0 ? 'no advice' : plural(advice, 'piece of advice', 'pieces of advice'),
    ].join(', '),
  /** A complaint about a file. */
  about: (place: string, reason: string) => `${place}: ${reason}`,
  notFound: 'there is no such file.',
  folder: 'this is a folder, not a file.',
  noPermission: 'you may not read this file.',
  tooLarge: (megabytes: string) => `the file is larger than ${megabytes} MB, more than any map needs.`,
  unreadable: (code: string) => `the file could not be read: the system answered ${code}.`,
  empty: 'there is nothing in it.',
  unknownContent:
    'this is no map: neither a .vsmap file, nor a table of steps, nor a picture, page or document that carries a map.',
  pictureSource: {
    notAPicture: 'this is no SVG picture.',
    tooLarge: 'the picture is larger than any that carries a map.',
    noMap: 'this picture carries no map. It was exported without one, or another program removed it.',
    cutOff: 'the map in this picture is cut off.',
  },
  pageSource: {
    tooLarge: 'the page is larger than any that carries a map.',
    noMap: 'this page carries no map. It was written without one, or another program removed it.',
    cutOff: 'the map in this page is cut off.',
  },
  documentSource: {
    tooLarge: 'the document is larger than any that carries a map.',
    noMap: 'this document carries no map. It was written without one, or another program removed it.',
    cutOff: 'the map in this document is cut off.',
  },
  notRepairable: 'only a .vsmap file and a picture, page or document that carries one can be repaired.',
  newerWouldLose:
    'the map was written by a newer version and can only be read; a .vsmap file made from it could lack something.',
  notText: 'this is not text in UTF-8.',
  ownFault: (reason: string) =>
    `vsmap itself has failed, which says nothing about the map. Please report this.\n${reason}`,
};

/** What every language has to say of the command line. */
export type CliWords = Said<typeof englishCli>;

function plural(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}
