import { inNumbers } from '../figures/number';

/** The page and the document that a map leaves as, for people who do not have the program. */
export const handoutWords = {
  stream: 'The stream',
  steps: 'Steps',
  figure: 'Figure',
  result: 'Result',
  meaning: 'What it says',
  noSteps: 'The map has no steps yet.',
  tooLarge: 'The stream is too large for a flowchart in Markdown; the SVG of the map shows all of it.',
  moreToAutomate: (steps: number) =>
    inNumbers`And ${steps} more ${steps === 1 ? 'step that would gain' : 'steps that would gain'} less.`,
  /** Stands in the comment that holds the map; without two dashes in a row. */
  source: 'The map of this page, which Millrace and vsmap open. Changes to the text above are not read.',
  carriesMap: 'This page carries its map: Millrace opens the file again as the map.',
  page: (number: number, count: number) => inNumbers`Page ${number} of ${count}`,
  attached: 'The map, as Millrace and vsmap open it',
  documentCarriesMap: 'This document carries its map: Millrace opens the file again as the map.',
  calendar: (hours: string, days: string, weeks: string) =>
    `Times are working time: ${hours} h a day, ${days} days a week, ${weeks} weeks a month.`,
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  atStep: (name: string) => `${name}.`,
  needs: (list: string) => `needs ${list}`,
  without: (list: string) => `Left out as unknown: ${list}.`,
  list: (shown: readonly string[], more: number) =>
    more === 0 ? shown.join('; ') : inNumbers`${shown.join('; ')}; and ${more} more`,
} as const;
