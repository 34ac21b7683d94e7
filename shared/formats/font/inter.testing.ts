import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontFiles } from './faces';

const scripts = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

function filesAt(weight: 400 | 600): readonly Uint8Array[] {
  return scripts.map((script) => {
    const file = `@fontsource/inter/files/inter-${script}-${weight}-normal.woff`;
    return new Uint8Array(
      readFileSync(fileURLToPath(new URL(`../../../node_modules/${file}`, import.meta.url))),
    );
  });
}

/** The font of the app, as the writer of documents is given it. */
export const interFiles: FontFiles = { 400: filesAt(400), 600: filesAt(600) };

/** No font at all. */
export const noFont: FontFiles = { 400: [], 600: [] };
