import type { AutomationLevel, ValueClass } from '../../model/step';

/** The values of a step that a key in front of a time can name. */
export type TimeField = 'processTime' | 'waitTime' | 'leadTime' | 'every';

interface TimeKey {
  readonly field: TimeField;
  /** Letters as they are written, of any case; blanks in them may be several. */
  readonly words: readonly string[];
  /** Words that are common in names (`paper work 2h`): they need a colon behind them to be a key. */
  readonly withColon: readonly string[];
}

/** English and German, as the durations of a line may come from either room. */
const timeKeys: readonly TimeKey[] = [
  {
    field: 'processTime',
    words: ['pt', 'process time', 'processing time', 'touch time', 'bearbeitungszeit', 'prozesszeit'],
    withColon: ['work', 'process', 'arbeit'],
  },
  {
    field: 'waitTime',
    words: [
      'wt',
      'wait time',
      'waiting time',
      'wait',
      'waits',
      'waiting',
      'wartezeit',
      'liegezeit',
      'wartet',
    ],
    withColon: ['queue', 'delay'],
  },
  {
    field: 'leadTime',
    words: ['lt', 'lead time', 'leadtime', 'durchlaufzeit', 'dlz'],
    withColon: ['lead', 'total'],
  },
  { field: 'every', words: ['every', 'alle'], withColon: ['cadence', 'takt'] },
];

/** Keys that may also stand behind their time: `2d wait`. */
const wordsBehind: Readonly<Record<string, TimeField>> = {
  wait: 'waitTime',
  waiting: 'waitTime',
  'wait time': 'waitTime',
  wartezeit: 'waitTime',
  work: 'processTime',
  'process time': 'processTime',
  'lead time': 'leadTime',
  durchlaufzeit: 'leadTime',
};

/** Words in brackets, or alone between commas. */
const levels: Readonly<Record<string, AutomationLevel>> = {
  auto: 'automated',
  automated: 'automated',
  automatic: 'automated',
  automatisch: 'automated',
  automatisiert: 'automated',
  assisted: 'assisted',
  'semi-automated': 'assisted',
  'teils automatisch': 'assisted',
  manual: 'manual',
  manuell: 'manual',
  'by hand': 'manual',
};

const valueClasses: Readonly<Record<string, ValueClass>> = {
  va: 'valueAdding',
  'value adding': 'valueAdding',
  'value-adding': 'valueAdding',
  wertschöpfend: 'valueAdding',
  nnva: 'necessary',
  necessary: 'necessary',
  notwendig: 'necessary',
  nva: 'waste',
  waste: 'waste',
  verschwendung: 'waste',
};

function alternatives(words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return longestFirst.map((word) => word.replace(' ', '\\s+')).join('|');
}

/** A key with what parts it from its time, for each field. */
export const timeKeyPatterns = timeKeys.map(({ field, words, withColon }) => ({
  field,
  pattern: new RegExp(
    `(?:(?:${alternatives(words)})(?:\\s*[:=]\\s*|\\s+)|(?:${alternatives(withColon)})\\s*[:=]\\s*)`,
    'iuy',
  ),
}));

/** A key behind its time. */
export const wordBehindPattern = new RegExp(
  `\\s*(${alternatives(Object.keys(wordsBehind))})(?!\\p{L})`,
  'iuy',
);

/** The field that a key behind a time names. */
export function fieldBehind(word: string): TimeField | null {
  return wordsBehind[reduced(word)] ?? null;
}

/** What a word in brackets or between commas says of the step; null where it says nothing. */
export function kindOfWord(
  word: string,
): { readonly automationLevel: AutomationLevel } | { readonly valueClass: ValueClass } | null {
  const automationLevel = levels[reduced(word)];
  if (automationLevel !== undefined) return { automationLevel };
  const valueClass = valueClasses[reduced(word)];
  return valueClass === undefined ? null : { valueClass };
}

function reduced(word: string): string {
  return word.trim().toLowerCase().replace(/\s+/gu, ' ');
}
