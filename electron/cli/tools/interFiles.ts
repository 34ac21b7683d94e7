import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?inline';
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff?inline';
import cyrillicExt400 from '@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff?inline';
import cyrillicExt600 from '@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff?inline';
import greek400 from '@fontsource/inter/files/inter-greek-400-normal.woff?inline';
import greek600 from '@fontsource/inter/files/inter-greek-600-normal.woff?inline';
import greekExt400 from '@fontsource/inter/files/inter-greek-ext-400-normal.woff?inline';
import greekExt600 from '@fontsource/inter/files/inter-greek-ext-600-normal.woff?inline';
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?inline';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?inline';
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?inline';
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?inline';
import vietnamese400 from '@fontsource/inter/files/inter-vietnamese-400-normal.woff?inline';
import vietnamese600 from '@fontsource/inter/files/inter-vietnamese-600-normal.woff?inline';
import type { FontFiles } from '#shared/formats/font/faces';

/** The app's font as files by script, the most common one first. They are built in: the command line runs from anywhere. */
export const inlinedInter: FontFiles = {
  400: [latin400, latinExt400, greek400, greekExt400, cyrillic400, cyrillicExt400, vietnamese400].map(
    inlineBytes,
  ),
  600: [latin600, latinExt600, greek600, greekExt600, cyrillic600, cyrillicExt600, vietnamese600].map(
    inlineBytes,
  ),
};

/** The bytes of a file that the build took along as a `data:` address. */
export function inlineBytes(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
