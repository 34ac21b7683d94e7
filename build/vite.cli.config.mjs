import { defineConfig } from 'vite';
import { fromRoot } from './paths.mjs';

/** The command line as one file for plain Node, libraries included: it starts fast and runs from anywhere. */
export default defineConfig({
  root: fromRoot(),
  ssr: { noExternal: true },
  build: {
    ssr: fromRoot('electron/cli/vsmap.ts'),
    outDir: fromRoot('dist/cli'),
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'vsmap.mjs', codeSplitting: false } },
  },
});
