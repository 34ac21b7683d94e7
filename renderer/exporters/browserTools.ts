import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?url';
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff?url';
import cyrillicExt400 from '@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff?url';
import cyrillicExt600 from '@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff?url';
import greek400 from '@fontsource/inter/files/inter-greek-400-normal.woff?url';
import greek600 from '@fontsource/inter/files/inter-greek-600-normal.woff?url';
import greekExt400 from '@fontsource/inter/files/inter-greek-ext-400-normal.woff?url';
import greekExt600 from '@fontsource/inter/files/inter-greek-ext-600-normal.woff?url';
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url';
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url';
import vietnamese400 from '@fontsource/inter/files/inter-vietnamese-400-normal.woff?url';
import vietnamese600 from '@fontsource/inter/files/inter-vietnamese-600-normal.woff?url';
import type { FontFiles } from '#shared/formats/font/faces';
import type { WritingTools } from '#shared/formats/write';
import { palettes } from '#shared/picture/palette';
import { rasterise } from './rasterise';

/** What it takes to write files in a browser: in a worker as in the window. */
export const browserTools: WritingTools = {
  fonts: documentFonts,
  raster: (scene) => rasterise(scene, palettes.print),
  // Spreadsheets take a text for one of the last century unless it begins with this mark.
  tableMark: '\uFEFF',
};

const addresses: Readonly<Record<keyof FontFiles, readonly string[]>> = {
  400: [latin400, latinExt400, greek400, greekExt400, cyrillic400, cyrillicExt400, vietnamese400],
  600: [latin600, latinExt600, greek600, greekExt600, cyrillic600, cyrillicExt600, vietnamese600],
};

/** The app's font as files, for documents that take it along. They are the app's own: nothing comes from the network. */
async function documentFonts(): Promise<FontFiles> {
  const [regular, semiBold] = await Promise.all([addresses[400], addresses[600]].map(filesAt));
  return { 400: regular ?? [], 600: semiBold ?? [] };
}

function filesAt(places: readonly string[]): Promise<readonly Uint8Array[]> {
  return Promise.all(places.map(fileAt));
}

async function fileAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The font file ${address} is not there (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}
