import type { CarrierFormatId } from '../../../file/formatId';
import type { MetricUnit } from '../../../metrics/metric';
import type { Said } from '../../said';
import { percent } from '../figures/number';
import { exchangeWords } from '../files/exchange';
import { type CliCommandName, cliHelp } from './cliHelp';
import { usageError } from './usageError';

const carriers = {
  png: { noMap: exchangeWords.broken.noMap.png, damaged: exchangeWords.broken.damaged.png },
  svg: {
    notAPicture: 'this is no SVG picture.',
    tooLarge: 'the picture is larger than any that carries a map.',
    noMap: 'this picture carries no map. It was exported without one, or another program removed it.',
    damaged: 'the map in this picture is damaged.',
    cutOff: 'the map in this picture is cut off.',
  },
  pdf: {
    tooLarge: 'the document is larger than any that carries a map.',
    noMap: 'this document carries no map. It was written without one, or another program removed it.',
    damaged: 'the map in this document is damaged.',
    cutOff: 'the map in this document is cut off.',
  },
  html: page(),
  md: page(),
} satisfies Readonly<Record<CarrierFormatId, CarrierWords>>;

/** What is wrong with a file that may carry a map, by the kind of fault; `damaged` says what has no words of its own. */
interface CarrierWords extends Readonly<Partial<Record<string, string>>> {
  readonly noMap: string;
  readonly damaged: string;
}

function page() {
  return {
    tooLarge: 'the page is larger than any that carries a map.',
    noMap: 'this page carries no map. It was written without one, or another program removed it.',
    damaged: 'the map in this page is damaged.',
    cutOff: 'the map in this page is cut off.',
  };
}

/** What only `vsmap` prints. */
export const englishCli = {
  ...cliHelp,
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
    'this is no map: neither a .vsmap file, nor a table, list or flowchart of steps, nor a picture, page or document that carries a map.',
  carriers,
  /** What was taken where the app would have asked, behind its question. */
  taken: {
    noName: 'None was found.',
    unclearColumn: 'It was left out.',
    twice: 'The one to the left was taken.',
    unit: 'They were left unknown.',
    format: 'Such numbers were left unknown.',
    decision: 'All ways were taken at once.',
  },
  strictRefuses: 'the answers would be guessed, and --strict refuses that.',
  /** A cell of a table that was not understood. */
  cell: (row: string, column: string, text: string, problem: string) =>
    `row ${row}, column ${column}: “${text}” was left unknown. ${problem}`,
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
