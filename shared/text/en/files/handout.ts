import { inNumbers } from '../figures/number';

/** The page and the document that a map leaves as, for people who do not have the program. */
export const handoutWords = {
  stream: 'Value stream',
  steps: 'Steps',
  figure: 'Figure',
  result: 'Result',
  meaning: 'What it means',
  noSteps: 'This map has no steps yet.',
  tooLarge: 'The value stream is too large for a Markdown flowchart; see the SVG for the whole map.',
  moreToAutomate: (steps: number) =>
    steps === 1 ? '1 more step would save less.' : inNumbers`${steps} more steps would save less.`,
  /** Stands in the comment that holds the map; without two dashes in a row. */
  source: 'Map data for Millrace and vsmap. Edits to the text above are not read.',
  carriesMap: 'The map is embedded in this page: open the file in Millrace to edit it.',
  page: (number: number, count: number) => inNumbers`Page ${number} of ${count}`,
  attached: 'Map file for Millrace and vsmap',
  documentCarriesMap: 'The map is embedded in this document: open the file in Millrace to edit it.',
  calendar: (hours: string, days: string, weeks: string) =>
    `Times are working time: ${hours} h per day, ${days} days per week, ${weeks} weeks per month.`,
  severity: { error: 'error', warning: 'warning', advice: 'suggestion' },
  atStep: (name: string) => `${name}.`,
  needs: (list: string) => `missing: ${list}`,
  without: (list: string) => `Not included because unknown: ${list}.`,
  list: (shown: readonly string[], more: number) =>
    more === 0 ? shown.join('; ') : inNumbers`${shown.join('; ')}; and ${more} more`,
} as const;
