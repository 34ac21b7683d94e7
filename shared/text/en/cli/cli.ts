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
    notAPicture: 'this isn’t an SVG image.',
    tooLarge: 'the image is too large to hold a map.',
    noMap: 'no embedded map: the image was exported without one, or another program removed it.',
    damaged: 'the embedded map is damaged.',
    cutOff: 'the embedded map is incomplete.',
  },
  pdf: {
    tooLarge: 'the document is too large to hold a map.',
    noMap: 'no embedded map: the document was exported without one, or another program removed it.',
    damaged: 'the embedded map is damaged.',
    cutOff: 'the embedded map is incomplete.',
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
    tooLarge: 'the page is too large to hold a map.',
    noMap: 'no embedded map: the page was exported without one, or another program removed it.',
    damaged: 'the embedded map is damaged.',
    cutOff: 'the embedded map is incomplete.',
  };
}

/** What only `vsmap` prints. */
export const englishCli = {
  ...cliHelp,
  usageError,
  seeHelp: (name: CliCommandName | null) => `Run “vsmap ${name === null ? '' : `${name} `}--help” for usage.`,
  standardInput: 'standard input',
  figures: 'Totals',
  criticalPath: 'Critical path: the steps that determine the lead time',
  slack: 'Slack: how much longer a step can take without extending the lead time',
  visits: 'Visits: how often an item passes through a step on average, if not once',
  utilisation: 'Utilisation: the share of its available time a step needs to meet demand',
  distribution: (runs: string, seed: string, shape: string) =>
    `Lead time distribution: ${runs} simulated items, seed ${seed}, ${shape} ranges`,
  spread: {
    mean: 'Mean',
    p50: `${percent(50)} within`,
    p85: `${percent(85)} within`,
    p95: `${percent(95)} within`,
  },
  standardError: (error: string) => `Simulated; the standard error of the mean is ${error}.`,
  served: (share: string) => `${share} of items reach the customer.`,
  criticality: `Criticality: share of items with the step on their critical path, if not ${percent(100)}`,
  findings: 'Findings',
  noPlan: (name: string, known: readonly string[]) =>
    known.length === 0
      ? `unknown plan “${name}”: this map has no plans.`
      : `unknown plan “${name}”. Plans on this map: ${known.map((one) => `“${one}”`).join(', ')}.`,
  limit: {
    kept: (asked: string, value: string) => `${asked} is met: ${value}.`,
    missed: (asked: string, value: string, by: string, bound: 'max' | 'min') =>
      `${asked} is missed: ${value}, ${by} ${bound === 'max' ? 'too much' : 'too little'}.`,
    missedAtLeast: (asked: string, value: string, by: string) =>
      `${asked} is missed: at least ${value}, at least ${by} too much.`,
    unknown: (asked: string, needs: string) => `${asked} is unknown (${needs}).`,
    notAValue: (asked: string, unit: MetricUnit) =>
      `${asked}: enter ${unit === 'duration' ? 'a time such as 4d' : unit === 'share' ? 'a share from 0% to 100%' : 'a number'}.`,
  },
  repairs: 'Repairs in the copy',
  noRepairs: 'No repairs were needed; the copy is identical.',
  /** The outcome of a check in one line. */
  checked: (errors: number, warnings: number, advice: number) =>
    [
      plural(errors, 'error', 'errors'),
      plural(warnings, 'warning', 'warnings'),
      plural(advice, 'suggestion', 'suggestions'),
    ].join(', '),
  /** A complaint about a file. */
  about: (place: string, reason: string) => `${place}: ${reason}`,
  notFound: 'file not found.',
  folder: 'this is a folder, not a file.',
  noPermission: 'you don’t have permission to read this file.',
  tooLarge: (megabytes: string) => `the file exceeds the limit of ${megabytes} MB.`,
  unreadable: (code: string) => `the file couldn’t be read: system error ${code}.`,
  empty: 'the file is empty.',
  unknownContent:
    'no map found: this is not a .vsmap file, a step table, list or flowchart, or an image, page or document with an embedded map.',
  carriers,
  /** What was taken where the app would have asked, behind its question. */
  taken: {
    noName: 'None was found.',
    unclearColumn: 'It was skipped.',
    twice: 'The leftmost one was used.',
    unit: 'They are set to unknown.',
    format: 'Such numbers are set to unknown.',
    decision: 'They run in parallel.',
  },
  strictRefuses: 'answers would be guesses, which --strict doesn’t allow.',
  /** A cell of a table that was not understood. */
  cell: (row: string, column: string, text: string, problem: string) =>
    `row ${row}, column ${column}: “${text}” is set to unknown. ${problem}`,
  notRepairable: 'only .vsmap files and images, pages or documents with an embedded map can be repaired.',
  newerWouldLose:
    'the map was made with a newer version and is read-only; a .vsmap file made from it could lose data.',
  notText: 'this isn’t UTF-8 text.',
  ownFault: (reason: string) => `vsmap crashed; the map may be fine. Please report this.\n${reason}`,
};

/** What every language has to say of the command line. */
export type CliWords = Said<typeof englishCli>;

function plural(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}
