import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';

/** The files in which the app has its font, by script, the most common one first. */
const addresses = [latin, latinExt, greek, greekExt, cyrillic, cyrillicExt, vietnamese];

/** The app's font as files, for documents that take it along. They are the app's own: nothing comes from the network. */
export function interParts(): Promise<readonly Uint8Array[]> {
  return Promise.all(
    addresses.map(async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer())),
  );
}
