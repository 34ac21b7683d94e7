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
  'refuse a table that the app would ask about, instead of taking what it proposes',
] as const;

function filesOf({ read }: FormatLists): readonly string[] {
  return [
    'FILE holds a map or steps; - is standard input. Its content says what it is, whatever its name:',
    `${anyOf(read)}.`,
    'What the app would show or ask about a table, list or flowchart is said on standard error.',
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
        strict,
        help,
      ],
    },
    check: {
      usage: 'vsmap check FILE [--json] [--repair OUT] [--max METRIC=VALUE] [--min METRIC=VALUE]',
      summary: 'format, integrity, findings and limits',
      details: [
        ...files,
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
        strict,
        help,
      ],
    },
    convert: {
      usage: 'vsmap convert IN OUT [--clean] [--date DAY] [--from FORMAT] [--to FORMAT] [--strict]',
      summary: `the same map as ${anyOf(lists.written)}`,
      details: [
        'The content of IN says what it is, the extension of OUT what it is to be. - is standard input as IN and',
        `standard output as OUT. IN can be ${anyOf(lists.read)}.`,
        `${allOf(lists.carriers)} files carry their map: they convert back. With --clean they do not.`,
        'A .docx or .pptx file is the improvement proposal (see proposal, where a plan can be chosen).',
        'A .csv file is a table of the steps; ids of flows, phases and notes are made anew when it is read.',
        'Lines at its head tell the improvements, but are not read back; measurements are not in it.',
      ],
      options: [
        ['--clean', `leave the map out of a ${anyOf(lists.carriers)} file: only what it shows is there`],
        [
          '--date DAY',
          'the date shown in OUT, such as 2026-11-30; today if omitted. A .vsmap file shows none',
        ],
        ['--from FORMAT', `what IN is, against what it looks like: ${anyOf(lists.readNames)}`],
        ['--to FORMAT', `what OUT is to be (standard output: vsmap): ${anyOf(lists.writtenNames)}`],
        strict,
        help,
      ],
    },
    diff: {
      usage: 'vsmap diff A B [--json]',
      summary: 'what changed from map A to map B, in its parts and in every metric',
      details: [
        'A and B are files of any kind that convert reads; one of them may be - for standard input.',
        'Parts of two versions of one map are recognised by their ids, those of different maps (and of tables)',
        'by their names first, and flows by what they connect. Equal maps print “Nothing changed.” The exit code',
        'is 0 whether or not there are differences.',
        'The JSON has these keys: equal (true or false); map and calendar (lists of changes); lanes, steps, flows,',
        'notes, improvements and measurements, each with added, removed, changed (id, idBefore, changes) and',
        'reordered; steps also with renamed (id, before, after) and automated (ids); metrics, each with metric,',
        'unit, before, after, difference, direction (better, worse, neutral or null), needsBefore and needsAfter. A',
        'change has field, before and after. Times of metrics are seconds of working time, shares go from 0 to 1.',
      ],
      options: [['--json', 'print JSON for programs; fields are only ever added'], strict, help],
    },
    future: {
      usage: 'vsmap future FILE [--plan NAME] [-o OUT.vsmap]',
      summary: 'the map with the improvements of a plan carried out',
      details: [
        ...files,
        'Without --plan it is the map’s plan; where there is none, the improvements that are selected, doing or done.',
        'What was carried out is marked as done. A change that cannot be made is named, and the exit code is 1;',
        'everything else is still carried out.',
      ],
      options: [
        ['--plan NAME', 'the plan, by its name in the map'],
        ['-o, --output OUT.vsmap', 'where the future map goes; standard output if left out'],
        strict,
        help,
      ],
    },
    proposal: {
      usage: 'vsmap proposal FILE -o OUT [--plan NAME] [--date DAY] [--clean]',
      summary: `the improvement proposal, as ${anyOf(lists.proposals)}`,
      details: [
        ...files,
        'The format of OUT follows from its extension. What is proposed is the map’s plan; where there is none, the',
        'improvements that are selected, doing or done. A change that cannot be made is named, and the exit code',
        'is 1; the file is still written. An .html page, a .pdf and an .md document carry their map.',
      ],
      options: [
        ['-o, --output OUT', 'where the proposal goes'],
        ['--plan NAME', 'propose the plan NAME of the map'],
        ['--date DAY', 'the day that it bears, such as 2026-11-30; today if left out'],
        ['--clean', 'leave the map out of an .html, .pdf or .md file: only what it shows is there'],
        strict,
        help,
      ],
    },
  };
}

const language = 'With “--locale de” it answers in German, with “--locale en” or without it in English.';
const exitCodes = 'Exit codes: 0 fine, 1 the input is wrong, 2 wrong usage.';

/** What `vsmap` says of how it is used. */
export const cliHelp = {
  help: (names: readonly CliCommandName[], lists: FormatLists) =>
    [
      'vsmap reads value stream maps and says where the time goes.',
      '',
      ...table(names.map((name) => [commandsOf(lists)[name].usage, commandsOf(lists)[name].summary])),
      '',
      '“vsmap COMMAND --help” says more about a command.',
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
