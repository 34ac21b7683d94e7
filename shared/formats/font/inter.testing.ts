import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const scripts = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** The font of the app, as the writer of documents is given it. */
export const interParts: readonly Uint8Array[] = scripts.map((script) => {
  const file = `@fontsource-variable/inter/files/inter-${script}-wght-normal.woff2`;
  return new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../../../node_modules/${file}`, import.meta.url))),
  );
});
