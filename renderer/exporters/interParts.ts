import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import letters from '@fontsource-variable/inter/unicode.json';

/** A file in which the app has a part of its font, and the letters that it is for, as a style sheet says them. */
export interface InterPart {
  readonly address: string;
  readonly letters: string;
}

/** The font of the app by script, the most common one first. */
export const inter: readonly InterPart[] = [
  { address: latin, letters: letters.latin },
  { address: latinExt, letters: letters['latin-ext'] },
  { address: greek, letters: letters.greek },
  { address: greekExt, letters: letters['greek-ext'] },
  { address: cyrillic, letters: letters.cyrillic },
  { address: cyrillicExt, letters: letters['cyrillic-ext'] },
  { address: vietnamese, letters: letters.vietnamese },
];
