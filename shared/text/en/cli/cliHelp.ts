/** The commands of `vsmap`. */
export type CliCommandName = 'metrics' | 'check' | 'convert' | 'diff' | 'future' | 'proposal';

/** The formats of files as help and complaints list them: by their extensions, or as options name them. */
export interface FormatLists {
  /** What is read. */
  readonly read: readonly string[];
  /** What is written. */
  readonly written: readonly string[];
  /** What holds the map besides what it shows. */
  readonly carriers: readonly string[];
  /** What the improvement proposal is written as. */
  readonly proposals: readonly string[];
  readonly readNames: readonly string[];
  readonly writtenNames: readonly string[];
}

interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: readonly string[];
  /** Each option as it is written, with its meaning. */
  readonly options: readonly (readonly [string, string])[];
}

const help = ['-h, --help', 'show this help'] as const;
const strict = [
  '--strict',
  'refuse tables the app would ask about, instead of using its suggestions',
] as const;

function filesOf({ read }: FormatLists): readonly string[] {
  return [
    'FILE contains a map or steps; - is standard input. The format is detected from its content:',
    `${anyOf(read)}.`,
    'Where the app would ask about a table, list or flowchart, question and answer go to standard error.',
  ];
}

function commandsOf(lists: FormatLists): Readonly<Record<CliCommandName, CommandHelp>> {
  const files = filesOf(lists);
  return {
    metrics: {
      usage: 'vsmap metrics FILE [--json] [--plan NAME] [--simulate RUNS --seed N --shape SHAPE]',
      summary: 'totals, critical path, rework, distribution, capacity, automate first, findings',
      details: [
        ...files,
        'Each figure is printed with its definition. Times are working time in the map’s calendar.',
        'A figure that can’t be calculated is a dash (null in JSON), with what is missing.',
        'Figures about measurements appear if the map has a measurement.',
        'With --json, times are seconds of working time and shares are from 0 to 1.',
      ],
      options: [
        ['--json', 'print JSON; fields stay stable, new ones may be added'],
        ['--plan NAME', 'figures of the future state: the map with the improvements of plan NAME'],
        ['--simulate RUNS', 'simulate RUNS items and report the lead time distribution'],
        ['--seed N', 'random seed (default 1); the same seed gives the same figures'],
        ['--shape SHAPE', 'distribution used for ranges: triangular (default) or pert'],
        strict,
        help,
      ],
    },
    check: {
      usage: 'vsmap check FILE [--json] [--repair OUT] [--max METRIC=VALUE] [--min METRIC=VALUE]',
      summary: 'format, integrity, findings and limits',
      details: [
        ...files,
        'The exit code is 1 if the map has errors, even if a repaired copy is written, and if a limit is missed or',
        'can’t be checked. Warnings and suggestions don’t change it.',
        'METRIC is a name from “vsmap metrics --json”: leadTime, processTime, labourTime and flowEfficiency include',
        'rework, as in the headline; firstPass.leadTime and so on don’t. VALUE is written as on the map: 4d, 2w 3d,',
        '20%, or a number. Both options can be repeated.',
      ],
      options: [
        ['--json', 'print JSON'],
        ['--repair OUT', 'write a repaired copy of FILE to OUT and list the repairs; FILE stays unchanged'],
        ['--max METRIC=VALUE', 'upper limit for a figure, such as --max leadTime=4d'],
        ['--min METRIC=VALUE', 'lower limit for a figure, such as --min flowEfficiency=20%'],
        strict,
        help,
      ],
    },
    convert: {
      usage: 'vsmap convert IN OUT [--clean] [--date DAY] [--from FORMAT] [--to FORMAT] [--strict]',
      summary: `the same map as ${anyOf(lists.written)}`,
      details: [
        'The format of IN is detected from its content, that of OUT from its extension. - is standard input as IN',
        `and standard output as OUT. IN can be ${anyOf(lists.read)}.`,
        `${allOf(lists.carriers)} files embed the map and can be converted back, except with --clean.`,
        'A .docx or .pptx file is the improvement proposal (see proposal, where a plan can be chosen).',
        'A .csv file holds the steps. Lines at its top list the improvements, but aren’t read back; measurements are',
        'not included. Arrows, phases and notes get new ids when it is read.',
      ],
      options: [
        ['--clean', `write a ${anyOf(lists.carriers)} file without the embedded map`],
        ['--date DAY', 'the date shown in OUT, such as 2026-11-30; default: today. .vsmap files show none'],
        ['--from FORMAT', `the format of IN, instead of the detected one: ${anyOf(lists.readNames)}`],
        [
          '--to FORMAT',
          `the format of OUT (default for standard output: vsmap): ${anyOf(lists.writtenNames)}`,
        ],
        strict,
        help,
      ],
    },
    diff: {
      usage: 'vsmap diff A B [--json]',
      summary: 'changes from map A to map B, in steps, improvements and every metric',
      details: [
        'A and B are files in any format that convert reads; one of them may be - for standard input.',
        'Parts are matched by id in two versions of one map, otherwise by name, and arrows by what they connect.',
        'Equal maps print “No changes.” The exit code is 0 either way.',
        'The JSON keys are: equal (true or false); map and calendar (lists of changes); lanes, steps, flows,',
        'notes, improvements and measurements, each with added, removed, changed (id, idBefore, changes) and',
        'reordered; steps also with renamed (id, before, after) and automated (ids); metrics, each with metric,',
        'unit, before, after, difference, direction (better, worse, neutral or null), needsBefore and needsAfter. A',
        'change has field, before and after. Times are seconds of working time, shares are from 0 to 1.',
      ],
      options: [['--json', 'print JSON; fields stay stable, new ones may be added'], strict, help],
    },
    future: {
      usage: 'vsmap future FILE [--plan NAME] [-o OUT.vsmap]',
      summary: 'the map with the improvements of a plan applied',
      details: [
        ...files,
        'Without --plan, the map’s plan is used, or else the improvements that are planned, in progress or done. They',
        'are marked as done. If a change can’t be applied, it is reported and the exit code is 1; all others are',
        'still applied.',
      ],
      options: [
        ['--plan NAME', 'the name of the plan on the map'],
        ['-o, --output OUT.vsmap', 'where to write the future map; default: standard output'],
        strict,
        help,
      ],
    },
    proposal: {
      usage: 'vsmap proposal FILE -o OUT [--plan NAME] [--date DAY] [--clean]',
      summary: `the improvement proposal, as ${anyOf(lists.proposals)}`,
      details: [
        ...files,
        'The format of OUT follows from its extension. Without --plan, the map’s plan is proposed, or else the',
        'improvements that are planned, in progress or done. If a change can’t be applied, it is reported and the',
        'exit code is 1; the file is still written. .html, .pdf and .md files embed the map.',
      ],
      options: [
        ['-o, --output OUT', 'where to write the proposal'],
        ['--plan NAME', 'the plan to propose, by its name on the map'],
        ['--date DAY', 'the date of the proposal, such as 2026-11-30; default: today'],
        ['--clean', 'write an .html, .pdf or .md file without the embedded map'],
        strict,
        help,
      ],
    },
  };
}

const language = 'Use --locale de for German; the default is English.';
const exitCodes = 'Exit codes: 0 success, 1 invalid input, 2 wrong usage.';

/** What `vsmap` says of how it is used. */
export const cliHelp = {
  help: (names: readonly CliCommandName[], lists: FormatLists) =>
    [
      'vsmap reads value stream maps and shows where the time goes.',
      '',
      ...table(names.map((name) => [commandsOf(lists)[name].usage, commandsOf(lists)[name].summary])),
      '',
      'Run “vsmap COMMAND --help” for details.',
      language,
      exitCodes,
    ].join('\n'),
  commandHelp: (name: CliCommandName, lists: FormatLists) => {
    const { usage, summary, details, options } = commandsOf(lists)[name];
    return [`${usage}   ${summary}`, '', ...details, '', ...table(options), '', exitCodes].join('\n');
  },
};

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}

function anyOf(items: readonly string[]): string {
  return listed(items, 'or');
}

/** Items as a sentence names all of them. */
export function allOf(items: readonly string[]): string {
  return listed(items, 'and');
}

function listed(items: readonly string[], joint: string): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(` ${joint} `);
}
