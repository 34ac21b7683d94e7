import { words } from '#shared/text/words';

/** The shell's words in the language it speaks. */
export const said = words('en').shell;
