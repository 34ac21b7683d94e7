import { defineConfig } from 'vite';
import { fromRoot } from './paths.mjs';

/**
 * The command line for plain Node, libraries included: it runs from anywhere. What few commands need (documents, with their
 * font) is in files beside it, so that the others start fast.
 */
export default defineConfig({
  root: fromRoot(),
  ssr: { noExternal: true },
  build: {
    ssr: fromRoot('electron/cli/vsmap.ts'),
    outDir: fromRoot('dist/cli'),
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'vsmap.mjs', chunkFileNames: 'parts/[name].mjs' } },
  },
});
