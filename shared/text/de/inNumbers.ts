import { templatesIn } from '../numberSigns';

/** A text with counts as this language writes them. */
export const inNumbers = templatesIn('de');
