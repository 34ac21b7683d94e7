import type { Said } from '../said';
import { inNumbers } from './inNumbers';

/** The slides that a proposal leaves as. */
export const slideWords = {
  part: (title: string, part: number, parts: number) => inNumbers`${title} (${part} of ${parts})`,
  tooLarge: 'The stream is too large to be read on slides; the SVG of the map shows all of it.',
} as const;

export type SlideWords = Said<typeof slideWords>;
