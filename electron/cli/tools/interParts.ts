import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?inline';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?inline';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?inline';

/** The app's font as files by script, the most common one first. They are built in: the command line runs from anywhere. */
export const inlinedInterParts: readonly Uint8Array[] = [
  latin,
  latinExt,
  greek,
  greekExt,
  cyrillic,
  cyrillicExt,
  vietnamese,
].map(inlineBytes);

/** The bytes of a file that the build took along as a `data:` address. */
export function inlineBytes(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
